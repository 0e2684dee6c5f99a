/**
 * Runs in a thread beside a function, where a loop of the function's cannot hold it up. It ends the
 * process that takes more memory than it may, buffers included, or whose parent is gone.
 */
import { workerData } from 'node:worker_threads';
import type { Watch } from '../messages';

const { residentBytes, parent } = workerData as Watch;

setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > residentBytes) process.kill(process.pid, 'SIGKILL');
}, 50);
