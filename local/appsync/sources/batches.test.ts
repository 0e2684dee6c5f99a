import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import type { LambdaInvoker } from './lambda';

const batches: unknown[][] = [];
const lambda: LambdaInvoker = {
  invoke: (_name, payload) => {
    const all = payload as { n: number }[];
    batches.push(all.map(({ n }) => n));
    if (all.some(({ n }) => n === 66))
      return Promise.resolve({ ok: false, errorType: 'Error', errorMessage: 'Broken.' });
    if (all.some(({ n }) => n === 77)) return Promise.resolve({ ok: true, payload: [1] });
    return Promise.resolve({ ok: true, payload: all.map(({ n }) => n * 2) });
  },
};

const request = (body: string): string => `import { util, runtime } from '@aws-appsync/utils';
export const request = (ctx: any) => { ${body} };
export const response = (ctx: any) => (ctx.error ? util.error(ctx.error.message, ctx.error.type) : ctx.result);`;

const schema = `type Query { items(numbers: [Int!]!): [Item!]! } type Item { n: Int! twice: Int }`;
const api = testApi(
  {
    'schema/all.graphql': schema,
    'resolvers/Query.items.none.ts': request('return { payload: ctx.args.numbers.map((n: number) => ({ n })) };'),
    'resolvers/Item.twice.doubler.ts': `// maxBatchSize: 3\n${request(
      "if (ctx.source.n === 0) runtime.earlyReturn(0); if (ctx.source.n < 0) util.error('Negative.'); return { operation: 'BatchInvoke', payload: { n: ctx.source.n } };",
    )}`,
    'lambdas/doubler/handler.ts': '',
  },
  { lambda },
);

async function twice(numbers: number[]) {
  batches.length = 0;
  const { body } = await api.query(
    'query ($n: [Int!]!) { items(numbers: $n) { twice } }',
    { n: numbers },
    tokenOf('ada'),
  );
  const { items } = body.data as { items: { twice: number | null }[] };
  return { values: items.map((item) => item.twice), errors: body.errors?.map(({ message }) => message) };
}

describe('BatchInvoke', () => {
  test('puts the items of a list together, up to the size of a batch', async () => {
    expect((await twice([1, 2, 3, 4, 5, 6, 7])).values).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(batches).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  test('goes on without those that end before they ask', async () => {
    expect(await twice([1, 0, -1, 2])).toEqual({ values: [2, 0, null, 4], errors: ['Negative.'] });
    expect(batches).toEqual([[1, 2]]);
  });

  test('fails for all of a batch that fails, and for no other', async () => {
    expect(await twice([1, 66, 3, 4])).toEqual({ values: [null, null, null, 8], errors: Array(3).fill('Broken.') });
  });

  test('wants as many results as it asked for', async () => {
    const { errors } = await twice([77, 1]);
    expect(errors).toEqual(
      Array(2).fill('The function doubler must answer a batch of 2 with a list of as many results.'),
    );
  });
});
