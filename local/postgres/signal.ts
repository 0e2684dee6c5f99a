/** Sends a signal to a process, if it is there and ours to end. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile, or belongs to somebody else; whoever waits for its end is told.
  }
}
