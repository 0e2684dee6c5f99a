import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '../wiring/project-root';
import { temporaryFolder } from './postgres/testing/temporary';

/** Tools of development that fail once all is up: somewhere that nobody waits for, and in what looks at the files. */
const failingTools = `
export default {
  logLevel: 'silent',
  plugins: [
    {
      name: 'failing',
      configureServer(server) {
        setTimeout(() => void Promise.reject(new Error('nobody waits for this')), 100);
        setTimeout(() => server.watcher.emit('error', new Error('no more files can be watched')), 200);
      },
    },
  ],
};`;

const serving = `
import { setTimeout } from 'node:timers/promises';
import { serveClientSources } from ${JSON.stringify(join(projectRoot, 'local', 'client-sources.ts'))};
import { listen } from ${JSON.stringify(join(projectRoot, 'local', 'listener.ts'))};
const handlers = process.listenerCount('unhandledRejection');
const listener = await listen(0, 'localhost', async () => ({ status: 200, headers: {}, body: 'still here' }));
const close = await serveClientSources(process.argv[2], listener);
await setTimeout(1000);
console.log(await (await fetch('http://localhost:' + listener.port + '/health')).text());
await close();
await listener.close();
console.log(process.listenerCount('unhandledRejection') - handlers);
process.exit();`;

it('a failure of the tools of development is in the log, and everything else goes on', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'client'));
  await writeFile(join(root, 'client', 'vite.config.ts'), failingTools);
  await writeFile(join(root, 'serve.mts'), serving);
  const started = promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'serve.mts'), root], {
    cwd: projectRoot,
  });
  const { stdout } = await started;
  const told = stdout.split('\n').filter((line) => line.startsWith('{'));
  expect(told.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 'error', message: 'The tools of development failed.', error: 'Error: nobody waits for this' },
    { level: 'error', message: 'The tools of development failed.', error: 'Error: no more files can be watched' },
  ]);
  // And what has ended listens to no failure of others.
  expect(stdout).toMatch(/still here\n0\n$/);
});
