import { expect, test } from 'vitest';
import { testApi } from '../testing/api';
import type { LambdaInvoker } from './lambda';

const events: unknown[] = [];
const lambda: LambdaInvoker = {
  invoke: (name, payload, type) => {
    events.push({ name, payload, type });
    if (payload === 'large') {
      return Promise.resolve({ ok: false, errorType: 'RequestTooLargeException', errorMessage: 'Too large.' });
    }
    return Promise.resolve({ ok: true, payload: type === 'Event' ? null : 'answer' });
  },
};

const step = (request: string): string => `export const request = (ctx: any) => (${request});
export const response = (ctx: any) => ({ result: ctx.result, error: ctx.error?.message ?? null, prev: ctx.prev?.result });`;

const api = testApi(
  {
    'schema/all.graphql': `type Query { ask(payload: String, type: String): AWSJSON  steps: AWSJSON  items: [Item] }
      type Item { told: AWSJSON }`,
    'resolvers/Query.ask.mail.ts': step(
      "{ operation: 'Invoke', invocationType: ctx.args.type ?? undefined, payload: ctx.args.payload }",
    ),
    'resolvers/Query.steps/1.write.none.ts': step("{ payload: 'written' }"),
    'resolvers/Query.steps/2.tell.mail.ts': step("{ operation: 'Invoke', invocationType: 'Event', payload: 'large' }"),
    'resolvers/Query.items.none.ts': `export const request = () => ({ payload: [{}, {}] });
      export const response = (ctx: any) => ctx.result;`,
    'resolvers/Item.told.mail.ts': `// maxBatchSize: 5\n${step("{ operation: 'BatchInvoke', invocationType: 'Event', payload: 1 }")}`,
    'lambdas/mail/handler.ts': '',
  },
  { lambda },
);

async function dataOf(query: string): Promise<Record<string, unknown>> {
  events.length = 0;
  const { body } = await api.query(query);
  expect(body.errors).toBeUndefined();
  return Object.fromEntries(
    Object.entries(body.data as Record<string, string>).map(([name, value]) => [
      name,
      typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}

test('an Event is handed over, and its result is null', async () => {
  const { ask } = await dataOf('{ ask(payload: "hello", type: "Event") }');
  expect(ask).toMatchObject({ result: null, error: null });
  expect(events).toEqual([{ name: 'mail', payload: 'hello', type: 'Event' }]);
});

test('without an invocation type, and with RequestResponse, the answer is waited for', async () => {
  for (const query of ['{ ask(payload: "hello") }', '{ ask(payload: "hello", type: "RequestResponse") }']) {
    expect((await dataOf(query)).ask).toMatchObject({ result: 'answer', error: null });
  }
});

test('an Event that the function’s service does not take is an error, and the steps before it stand', async () => {
  const { steps } = await dataOf('{ steps }');
  expect(steps).toMatchObject({ result: null, error: 'Too large.', prev: { result: 'written' } });
});

test('a batch of Events is handed over together, and gives null for each', async () => {
  const { items } = await dataOf('{ items { told } }');
  expect(events).toEqual([{ name: 'mail', payload: [1, 1], type: 'Event' }]);
  const told = (items as { told: string }[]).map((item) => JSON.parse(item.told) as unknown);
  expect(told).toEqual([expect.objectContaining({ result: null }), expect.objectContaining({ result: null })]);
});

test('another invocation type is refused', async () => {
  const { ask } = await dataOf('{ ask(payload: "hello", type: "Later") }');
  expect(ask).toMatchObject({ error: "Value for field '$[invocationType]' must be RequestResponse or Event." });
  expect(events).toEqual([]);
});
