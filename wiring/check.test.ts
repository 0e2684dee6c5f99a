import { expect, test } from 'vitest';
import { checkWiring } from './check';
import { temporaryProject } from './testing/temporary-project';

const handlers = 'export const request = () => ({});\nexport const response = (ctx: any) => ctx.result;';

test('one run names every problem: names, code that AppSync refuses, code that does not build', async () => {
  const root = temporaryProject({
    'schema/all.graphql': 'type Query { assets: Int  rates: Int  total: Int }',
    'resolvers/Query.asets.db.ts': handlers,
    'resolvers/Query.rates.none.ts': handlers.replace('({})', '({ now: Date.now() })'),
    'resolvers/Query.total.sum.ts': "import { gone } from './lib/gone';\nexport const request = gone;",
    'lambdas/sum/handler.ts': '',
  });
  const { problems } = await checkWiring({ root, settings: {} });
  expect(problems).toEqual([
    'resolvers/Query.asets.db.ts: Query.asets: Query has no field asets; did you mean assets?',
    'Query.assets: there is no resolver; add resolvers/Query.assets.<dataSource>.ts.',
    'resolvers/Query.rates.none.ts:1:38: the global Date is not there in APPSYNC_JS; use util.time.',
    'resolvers/Query.total.sum.ts:1:22: Could not resolve "./lib/gone".',
    'lambdas/sum: there are no settings; add "sum" to lambdas/settings.ts.',
  ]);
});

test('a function that would start slowly is refused', async () => {
  const root = temporaryProject({
    'schema/all.graphql': 'type Query { assets: Int }',
    'resolvers/Query.assets.none.ts': handlers,
    'lambdas/large/handler.ts': `export const handler = () => '${'x'.repeat(500_000)}';`,
  });
  const large = { description: 'Large.', memoryMB: 128, timeoutSeconds: 1, concurrency: 1, database: false };
  const { problems } = await checkWiring({ root, settings: { large } });
  expect(problems).toEqual([
    expect.stringMatching(/^lambdas\/large: the bundle has \d+ bytes; at most 500000 start fast enough\.$/),
  ]);
});

test('a project without problems is fine', async () => {
  const root = temporaryProject({
    'schema/all.graphql': 'type Query { assets: Int }',
    'resolvers/Query.assets.none.ts': handlers,
  });
  expect(await checkWiring({ root, settings: {} })).toEqual({
    problems: [],
    summary: 'wiring: 1 resolvers and 0 lambdas are fine',
  });
});
