import { spawn } from 'node:child_process';
import { projectRoot } from './project-root';

/**
 * What `npm run check` runs: two rows beside each other, each in its order, since most checks keep one processor busy.
 * The linter reads the types that `check:types` leaves.
 */
const rows = [
  ['types', 'lint'],
  ['format', 'generated', 'wiring', 'sizes', 'borders', 'unused'],
];

/** Runs a check and says what it said, all at once. @returns its name where it failed */
function check(name: string): Promise<string | undefined> {
  const child = spawn('npm', ['run', `check:${name}`], { cwd: projectRoot, shell: process.platform === 'win32' });
  let said = '';
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0 ? undefined : name);
    });
  });
}

/** Where one fails, those after it in its row are left out. @returns the name of what failed */
async function checkRow(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const failed = await check(name);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

const failed = (await Promise.all(rows.map(checkRow))).filter((name) => name !== undefined);
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.map((name) => `check:${name}`).join(', ')}\n`);
  process.exitCode = 1;
}
