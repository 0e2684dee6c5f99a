/** One line of JSON for each thing that happened. Amounts, names and queries stay out of it. */
export function log(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}

/** For a person who waits for a start: what it is about to do that may take its time. */
export function say(step: string): void {
  process.stdout.write(`  ${step}\n`);
}
