import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleLambdas } from './bundle';
import { listLambdas } from './lambdas';
import { temporaryProject } from './testing/temporary-project';

type Module = { handler: (e: object) => Promise<number> };

const settings = { memoryMB: 256, timeoutSeconds: 5, concurrency: 1, description: 'Adds up.', database: false };

test('a Lambda is a folder with a handler and its settings', () => {
  const root = temporaryProject({ 'lambdas/sum/handler.ts': '', 'lambdas/lib/log.ts': '' });
  expect(listLambdas({ root, settings: { sum: settings } })).toEqual([
    { name: 'sum', directory: `${root}/lambdas/sum`, settings },
  ]);
});

test('a Lambda without settings, and settings without a Lambda, are refused', () => {
  const root = temporaryProject({ 'lambdas/sum/handler.ts': '' });
  expect(() => listLambdas({ root, settings: { summ: settings } })).toThrow(
    'lambdas/settings.ts: there is no lambdas/summ/handler.ts; did you mean sum?\nlambdas/sum: there are no settings; add "sum" to lambdas/settings.ts.',
  );
});

test('a bundled Lambda runs on its own', async () => {
  const root = temporaryProject({
    'lambdas/sum/handler.ts':
      "import { add } from '../lib/add'; export const handler = async (e: { a: number; b: number }) => add(e.a, e.b);",
    'lambdas/lib/add.ts': 'export const add = (a: number, b: number): number => a + b;',
  });
  const [sum] = await bundleLambdas([{ name: 'sum', settings: { files: ['lambdas/lib'] } }], `${root}/out`, { root });
  const { handler } = (await import(/* @vite-ignore */ sum!.bundle.file)) as Module;
  expect(await handler({ a: 1, b: 2 })).toBe(3);
  expect(sum!.bundle.bytes).toBeLessThan(1000);
  expect(existsSync(`${sum!.bundle.directory}/lambdas/lib/add.ts`)).toBe(true);
});
