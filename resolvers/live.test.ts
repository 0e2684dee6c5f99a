import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRuntime, type Runtime } from '../local/appsync/runtime/runtime';
import { bundleResolver } from '../wiring/bundle';
import { listResolvers } from '../wiring/resolver-list';

const owner = '11111111-1111-4111-8111-111111111111';
const id = '22222222-2222-4222-8222-222222222222';
const person = {
  ...{ sub: owner, issuer: 'https://issuer.example', username: 'ada', claims: {}, groups: null },
  ...{ sourceIp: ['192.0.2.1'], defaultAuthStrategy: 'ALLOW' },
};
/** One of our own functions, which has no `sub`. */
const machine = {
  ...{ accountId: '0', sourceIp: ['192.0.2.1'], username: 'function', userArn: 'arn:aws:iam::0:role/function' },
  ...{ cognitoIdentityPoolId: null, cognitoIdentityId: null },
  ...{ cognitoIdentityAuthType: null, cognitoIdentityAuthProvider: null },
};

let runtime: Runtime;
beforeAll(() => {
  runtime = createRuntime();
});
afterAll(() => runtime.close());

async function evaluate(file: string, handler: 'request' | 'response', context: object) {
  const { code } = await bundleResolver(file);
  const request = { headers: {} };
  return runtime.evaluate(code, handler, { arguments: {}, identity: person, stash: {}, request, ...context });
}

/** What the Data API answers to one statement: a row. */
function answered(row?: object): string {
  const [names, values] = [Object.keys(row ?? {}), Object.values(row ?? {})];
  const cells = values.map((value) => (value === null ? { isNull: true } : { stringValue: value as string }));
  const columnMetadata = names.map((label) => ({ label, name: label, typeName: 'uuid' }));
  return JSON.stringify({ sqlStatementResults: [{ columnMetadata, records: row === undefined ? [] : [cells] }] });
}

describe('a subscription', () => {
  const subscriptions = listResolvers().filter(({ typeName }) => typeName === 'Subscription');
  const areas: Record<string, string[]> = {
    onAssetInputsRecorded: ['ASSET_INPUTS', 'EVERYTHING'],
    onCashFlowChange: ['TRANSACTIONS', 'CATEGORIES', 'EVERYTHING'],
    onAllocationTargetsChange: ['ALLOCATION_TARGETS', 'EVERYTHING'],
  };

  const filtersOf = (fieldName: string, books: string) => {
    const value = areas[fieldName];
    const isOfAreas = value ? [{ fieldName: 'area', operator: 'in', value }] : [];
    return { filterGroup: [{ filters: [{ fieldName: 'owner', operator: 'eq', value: books }, ...isOfAreas] }] };
  };
  const request = { headers: { 'x-finally-books': id } };

  test.each(subscriptions)('$fieldName hears of the caller’s own books alone', async ({ fieldName, functions }) => {
    const file = functions[0]?.file ?? '';
    const context = { arguments: { owner: id }, prev: { result: { owner: id } }, result: answered() };
    const { subscriptionFilter, result, failure } = await evaluate(file, 'response', context);
    expect(failure).toBeUndefined();
    expect(result).toBeNull();
    expect(subscriptionFilter).toEqual(filtersOf(fieldName, owner));
  });

  test.each(subscriptions)('$fieldName hears of other books where the caller may look', async (subscription) => {
    const file = subscription.functions[0]?.file ?? '';
    const asked = await evaluate(file, 'request', { request });
    expect(asked.result).toMatchObject({ statements: [expect.stringContaining(`'VIEW'`)] });
    const { subscriptionFilter } = await evaluate(file, 'response', { request, result: answered({ books: id }) });
    expect(subscriptionFilter).toEqual(filtersOf(subscription.fieldName, id));
  });

  test.each(subscriptions)('$fieldName hears of no other books', async ({ functions }) => {
    const { subscriptionFilter, failure } = await evaluate(functions[0]?.file ?? '', 'response', {
      request,
      result: answered({ books: null }),
    });
    expect(failure).toMatchObject({ errorType: 'NOT_FOUND' });
    expect(subscriptionFilter).toBeNull();
  });

  test.each(subscriptions)('$fieldName is refused to who has no books', async ({ functions }) => {
    const { failure } = await evaluate(functions[0]?.file ?? '', 'request', { identity: machine });
    expect(failure).toMatchObject({ errorType: 'Unauthorized' });
  });
});

const mutations = listResolvers().filter(({ typeName }) => typeName === 'Mutation');
/** These change nothing, or leave nobody to be told; of the books that come in parts, the function that restores them tells. */
const silent = ['deleteMe', 'importPart', 'publishBudget', 'publishChange'];

test('every mutation that changes something ends by telling of it', () => {
  const untold = mutations.filter(({ functions }) => functions.at(-1)?.dataSource !== 'notify');
  expect(untold.map(({ fieldName }) => fieldName)).toEqual(silent);
});

describe('the last step of a mutation', () => {
  const steps = mutations.flatMap(({ fieldName, functions }) => {
    const last = functions.at(-1);
    return last?.dataSource === 'notify' ? [{ fieldName, file: last.file }] : [];
  });
  const input = { month: '2024-01', currency: 'USD', values: [{ assetId: id }] };
  const context = {
    arguments: { to: '2024-01', input },
    prev: { result: { id, date: '2024-01-31', month: '2024-01', changed: [id] } },
    stash: { parted: [id] },
  };

  test.each(steps)('of $fieldName leaves a notice in the name of the caller, and does not wait', async (step) => {
    const targets = step.fieldName === 'setAllocationTargets' ? { input: [{ categoryCode: 'CASH' }] } : {};
    const { result, failure } = await evaluate(step.file, 'request', {
      ...context,
      arguments: { ...context.arguments, ...targets, owner: id },
    });
    expect(failure).toBeUndefined();
    expect(result).toMatchObject({
      operation: 'Invoke',
      invocationType: 'Event',
      payload: {
        owner,
        actor: owner,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
  });

  test.each(steps)('of $fieldName answers what was written, also when the notice fails', async ({ file }) => {
    const error = { type: 'Lambda:Unhandled', message: 'Rate exceeded' };
    for (const more of [{ error: null }, { error }]) {
      const { result, failure } = await evaluate(file, 'response', { ...context, ...more, result: null });
      expect(failure).toBeUndefined();
      expect(result).toEqual(context.prev.result);
    }
  });

  const record = 'resolvers/Mutation.recordAssetInputs/3.tell.notify.ts';
  const recorded = (count: number) => ({
    arguments: { input: { month: '2024-01', values: Array.from({ length: count }, (_, n) => ({ assetId: `A${n}` })) } },
    prev: { result: [] },
  });

  test('names what changed up to a hundred ids, and beyond that says to look at all of it', async () => {
    const idsOf = async (count: number) => {
      const { result } = await evaluate(record, 'request', recorded(count));
      return (result as { payload: { ids: string[] } }).payload.ids;
    };
    expect(await idsOf(2)).toEqual(['a0:2024-01', 'a1:2024-01']);
    expect(await idsOf(100)).toHaveLength(100);
    expect(await idsOf(101)).toEqual([]);
  });

  const told = async (transaction: object) => {
    const file = 'resolvers/Mutation.createTransfer/2.tell.notify.ts';
    const { result } = await evaluate(file, 'request', {
      prev: { result: { id, date: '2024-01-31', ...transaction } },
    });
    return (result as { payload: object }).payload;
  };

  test('names both sides of a transfer, and their month where it is one', async () => {
    const transfer = { id: owner, date: '2024-01-01' };
    const areaOf = { area: 'TRANSACTIONS', budgets: [] };
    expect(await told({ transfer: null })).toMatchObject({ ...areaOf, ids: [id], month: '2024-01' });
    expect(await told({ transfer })).toMatchObject({ ...areaOf, ids: [id, owner], month: '2024-01' });
    expect(await told({ transfer: { ...transfer, date: '2024-02-01' } })).toMatchObject({
      ids: [id, owner],
      month: null,
    });
  });

  test('asks for nothing where nothing changed', async () => {
    const { early, result } = await evaluate(record, 'request', recorded(0));
    expect({ early, result }).toMatchObject({ early: expect.anything(), result: [] });
  });
});

describe('what only our own functions may ask', () => {
  const published = {
    publishBudget: { owner: id, actor: owner, month: '2024-01', categoryId: id },
    publishChange: { input: { id, owner: id, actor: owner, area: 'ASSETS', ids: [], at: '2024-01-01T00:00:00Z' } },
  };

  test.each(Object.entries(published))('%s is about the books and the person it names', async (field, args) => {
    const file = mutations.find(({ fieldName }) => fieldName === field)?.functions[0]?.file ?? '';
    const { result } = await evaluate(file, 'request', { arguments: args, identity: machine });
    const { payload, variableMap } = result as { payload?: object; variableMap?: object };
    expect(payload ?? Object.values(variableMap ?? {})).toMatchObject(
      payload ? { sub: owner, books: id } : [owner, id],
    );
  });

  test.each(Object.entries(published))('%s refuses a person, even about their own books', async (field, args) => {
    const file = mutations.find(({ fieldName }) => fieldName === field)?.functions[0]?.file ?? '';
    const own = JSON.parse(JSON.stringify(args).replace(`"owner":"${id}"`, `"owner":"${owner}"`)) as object;
    const { failure } = await evaluate(file, 'request', { arguments: own });
    expect(failure).toMatchObject({ errorType: 'Unauthorized' });
  });
});
