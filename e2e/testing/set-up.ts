import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../../local/client-build';
import { projectRoot } from '../../wiring/project-root';
import type { TestProject } from 'vitest/node';
import { findBrowser, noBrowser, thisMachine, waysToInstall } from './find-browser';
import { startProduct } from './product';
import './shared-product';

/**
 * Before any journey: a browser, the client (two products that start at the same time must not build it into one
 * folder), one folder for everything temporary, which goes at the end whatever became of those who wrote to it, and the
 * product that journeys share.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  bringBrowser();
  await buildClient(projectRoot);
  // The path of a socket has to be short, and macOS has a long one.
  const before = process.env.TMPDIR;
  const temporary = await mkdtemp(join(process.platform === 'darwin' ? '/tmp' : tmpdir(), 'finally-'));
  // PostgreSQL may run as another user.
  await chmod(temporary, 0o755);
  process.env.TMPDIR = temporary;
  const { origin, outputs, stop } = await startProduct();
  provide('product', { origin, outputs });
  return async () => {
    await stop();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    // What a killed journey started is still on its way out.
    await rm(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
}

/** Installs a browser where there is none; when that fails it says so once, and only browser journeys fail. */
function bringBrowser(): void {
  if (findBrowser(thisMachine()) !== undefined) return;
  for (const commands of waysToInstall(thisMachine())) {
    for (const { program, args, environment } of commands) {
      process.stdout.write(`There is no Chromium or Chrome here. Installing one: ${program} ${args.join(' ')}\n`);
      const { status, stderr } = spawnSync(program, args, {
        env: { ...process.env, ...environment },
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 10 * 60_000,
      });
      if (status === 0) continue;
      const complaints = (stderr ?? '').trim().split('\n');
      process.stdout.write(`That failed: ${complaints.find((line) => /error|^E:/i.test(line)) ?? complaints.at(-1)}\n`);
      break;
    }
    if (findBrowser(thisMachine()) !== undefined) return;
  }
  process.stderr.write(`${noBrowser}\n`);
}
