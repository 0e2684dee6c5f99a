import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * A package that only measurements use. They come with the first measurement, so that nobody else installs them.
 *
 * @typeParam Tool what the measurement uses of it
 * @throws an Error when they cannot be installed
 */
export async function loadTool<Tool>(name: string): Promise<Tool> {
  installTools();
  return (await import(pathToFileURL(createRequire(import.meta.url).resolve(name)).href)) as Tool;
}

/** Installs what package-lock.json of this folder names, when it has changed since. */
function installTools(): void {
  const installed = `${folder}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs) return;
  process.stdout.write('Installing what only measurements use: npm ci --prefix bench/tools\n');
  // PostGraphile counts on a newer Node than the product does; npm’s warnings of it are no news.
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`What the measurements use was not installed: ${error?.message ?? 'see above'}.`);
}
