/**
 * The code of a thread beside the sandbox's own, where a handler's loop cannot hold it up. It ends the process
 * when the one that started it is gone.
 */
export const watchdogOf = (parent: number): string =>
  `setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, 'SIGKILL'); }, 100);`;
