import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from './log';

/** What the built client is made of. */
const sources = ['client', 'domain', 'schema', 'database', 'package-lock.json'];

/**
 * Builds the client when its sources have changed since the last build.
 *
 * @returns the folder to serve
 * @throws an Error with the end of the build's output
 */
export async function buildClient(root: string): Promise<string> {
  const folder = join(root, 'dist', 'client');
  const stamp = join(root, '.cache', 'client-build.sha256');
  const hash = await hashSources(root);
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built === hash && existsSync(join(folder, 'index.html'))) return folder;
  say('Building the client: its sources are new.');
  await runVite(root);
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(stamp, hash);
  return folder;
}

function runVite(root: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(
    process.execPath,
    [
      vite,
      'build',
      '--config',
      join(root, 'client', 'vite.config.ts'),
      '--configLoader',
      'runner',
      '--logLevel',
      'warn',
    ],
    {
      cwd: root,
      // A test's own environment would make it React for development, a third larger.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The client does not build:\n${output.slice(-2000)}`)),
    );
  });
}

async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesBelow(join(root, source)))
      hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
