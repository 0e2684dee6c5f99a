import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type RawClient } from '../../local/appsync/testing/realtime';
import { hostileArguments, takenIds } from '../testing/hostile-arguments';
import { faultsIn, idsIn, leaksIn, textOf } from '../testing/leaks';
import { documentOf, givenAnalyst, givenMarkedBooks, markedDigits, markedText } from '../testing/marked-books';
import type { MarkedBooks } from '../testing/marked-books';
import { nastyJson, nastyTexts, textTypes } from '../testing/nasty-inputs';
import { wrongWith } from '../testing/nasty-walk';
import { ownArguments } from '../testing/own-arguments';
import { givenPerson, type GraphqlAnswer, type Person } from '../testing/person';
import { inParallel } from '../testing/parallel';
import { sharedProduct } from '../testing/shared-product';
import { everyField, type ApiField } from '../testing/selection';
import { worthlessTokens } from '../testing/tokens';

type Answer = GraphqlAnswer<Record<string, unknown>>;

const fields = everyField();
const operations = fields.filter(({ root }) => root !== 'Subscription');
const subscriptions = fields.filter(({ root }) => root === 'Subscription');
/** Figures over everybody's books, for analysts. */
const figures = ['platformMetrics', 'benchmarks'];
/** What makes no sense in books without anything, or of an account that is not there. */
const withoutBooks: Record<string, string> = { rebalancing: 'VALIDATION_ERROR', accountCheck: 'NOT_FOUND' };
/** What everybody shares. */
const shared = ['health', 'assetCategories', 'currencies', 'publishedRates'];
/** What is told of a category that is not there, where another answer than NOT_FOUND says the same. */
const missing: Record<string, string> = { setBudget: 'VALIDATION_ERROR' };
const own = operations.filter(({ root, name, iamOnly }) => root === 'Query' && !iamOnly && !figures.includes(name));
const keyOf = ({ root, name }: ApiField) => `${root}.${name}`;

const product = sharedProduct();
let ada: Person;
let others: Record<string, Person>;
let listening: RawClient[];
let theirs: MarkedBooks;
let theirIds: string[];
let seen: Record<string, string>;
let sent: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  others = { member: await givenPerson(product, 'eve'), analyst: await givenAnalyst(product) };
  for (const person of Object.values(others)) await person.get('{ me { id } }');
  listening = await Promise.all(Object.values(others).map(listenToEverything));
  theirs = await givenMarkedBooks(ada);
  sent = hostileArguments(theirs);
  const answers = await Promise.all(own.map((field) => askFor(ada, field, withoutToken(argumentsOf(field)))));
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  seen = Object.fromEntries(own.map((field, index) => [keyOf(field), textOf(answers[index] as Answer)]));
  theirIds = idsIn(Object.values(seen).join());
});
afterAll(async () => {
  for (const { socket } of listening) socket.close();
});

/** Subscribes to all there is, as somebody who has nothing of their own that changes. */
async function listenToEverything(person: Person): Promise<RawClient> {
  const client = await connect(product.outputs.graphqlUrl, person.idToken);
  for (const { name, document } of subscriptions) {
    expect(await client.subscribe(name, document), name).toMatchObject({ type: 'start_ack' });
  }
  return client;
}

const argumentsOf = (field: ApiField): Record<string, unknown> => sent[keyOf(field)] ?? {};
const askFor = (person: Person, field: ApiField, args = argumentsOf(field)): Promise<Answer> =>
  person.ask(field.document, args);

const withoutToken = (args: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'nextToken'));

async function post(token: string, { document }: ApiField): Promise<{ status: number; body: Answer }> {
  const headers = { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: token }) };
  const body = JSON.stringify({ query: document, variables: {} });
  const response = await fetch(product.outputs.graphqlUrl, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Answer };
}

test('every operation of the API has arguments to try it with here', () => {
  const unknown = operations.filter((field) => !field.iamOnly && sent[keyOf(field)] === undefined).map(keyOf);
  expect(unknown).toEqual([]);
  expect(Object.keys(sent).filter((key) => !operations.some((field) => keyOf(field) === key))).toEqual([]);
});

test('the owner of the books sees all that is marked in them, so that it would show here to others', () => {
  for (const { name, root } of own.filter((field) => ![...shared, 'importStatus'].includes(field.name))) {
    expect(leaksIn(seen[`${root}.${name}`] ?? '', [], []), name).not.toEqual([]);
  }
  const text = Object.values(seen).join();
  for (const mark of [markedText, markedDigits]) expect(text).toContain(mark);
  const ids = [theirs.userId, ...theirs.assets, ...theirs.categories, ...theirs.transactions, ...theirs.transfer];
  expect(theirIds).toEqual(expect.arrayContaining(ids));
});

describe.each(['member', 'analyst'])('another %s, who asks with the ids of those books,', (who) => {
  const mayAsk = (field: ApiField) => who === 'analyst' || !figures.includes(field.name);

  function expectNothingOfTheirs(field: ApiField, answer: Answer, variables: object): void {
    const text = textOf(answer);
    expect(leaksIn(text, theirIds, variables), `${keyOf(field)}: ${text.slice(0, 500)}`).toEqual([]);
    expect(faultsIn(answer), keyOf(field)).toEqual([]);
  }

  test('finds nothing of them in any query', async () => {
    const person = others[who] as Person;
    await inParallel(
      operations
        .filter(({ root }) => root === 'Query')
        .map((field) => async () => {
          const answer = await askFor(person, field);
          expectNothingOfTheirs(field, answer, argumentsOf(field));
          const refusal = field.iamOnly || !mayAsk(field) ? 'Unauthorized' : withoutBooks[field.name];
          expect(answer.errors?.[0]?.errorType, keyOf(field)).toBe(refusal);
        }),
    );
  });

  test('changes nothing in them by any mutation: their things are not found', async () => {
    const person = others[who] as Person;
    const mutations = operations.filter(({ root }) => root === 'Mutation');
    // Books are restored into empty ones only.
    for (const field of mutations.sort((one) => (one.name === 'importData' ? -1 : 1))) {
      const answer = await askFor(person, field);
      expectNothingOfTheirs(field, answer, argumentsOf(field));
      const names = idsIn(JSON.stringify(argumentsOf(field))).length > 0;
      if (field.iamOnly) expect(answer.errors?.[0]?.errorType, keyOf(field)).toBe('Unauthorized');
      else if (names && !['importData', 'importPart'].includes(field.name))
        expect(answer.errors?.[0]?.errorType, `${keyOf(field)} ${JSON.stringify(answer)}`).toBe(
          missing[field.name] ?? 'NOT_FOUND',
        );
    }
  });

  test('may give things of their own the same ids', async () => {
    const person = others[who] as Person;
    for (const [key, input] of takenIds(theirs)) {
      const field = operations.find((each) => keyOf(each) === key) as ApiField;
      const answer = await askFor(person, field, { input });
      expect(answer.errors, key).toBeUndefined();
      expectNothingOfTheirs(field, answer, input);
    }
  });
});

test('who shows no token, or one that does not count, is told so by every field', async () => {
  const tokens = await worthlessTokens(product, ada);
  await inParallel(
    Object.entries(tokens).flatMap(([kind, token]) =>
      operations.map((field) => async () => {
        const { status, body } = await post(token, field);
        expect(status, `${kind}: ${keyOf(field)}`).toBe(401);
        expect(body).toEqual({
          errors: [{ errorType: 'UnauthorizedException', message: expect.any(String) as string }],
        });
        expect(faultsIn(body), `${kind}: ${keyOf(field)}`).toEqual([]);
      }),
    ),
  );
  for (const token of Object.values(tokens)) {
    const client = await connect(product.outputs.graphqlUrl, token);
    expect(client.received).toMatchObject([{ type: 'connection_error' }]);
    client.socket.close();
  }
});

test('who listens to everything hears nothing of other people’s books', () => {
  const heard = listening.flatMap(({ received }) => received.filter(({ type }) => type === 'data'));
  expect(leaksIn(JSON.stringify(heard), theirIds, takenIds(theirs))).toEqual([]);
});

test('after all that the books are byte for byte as they were', async () => {
  expect(await documentOf(ada)).toBe(theirs.document);
});

describe('nasty input', () => {
  let zoe: Person;
  let args: Record<string, Record<string, unknown>>;
  const given = operations.filter((field) => !field.iamOnly && field.args.length > 0);

  beforeAll(async () => {
    zoe = await givenAnalyst(product);
    await zoe.get('{ me { id } }');
    args = await ownArguments(zoe);
  });

  test('goes where something sensible works', async () => {
    expect(given.filter((field) => args[keyOf(field)] === undefined).map(keyOf)).toEqual([]);
    const confirmed = ['deleteMe', 'deleteAllAssets', 'importData'];
    for (const field of given.filter(({ name }) => !name.startsWith('delete') && !confirmed.includes(name))) {
      expect((await askFor(zoe, field, args[keyOf(field)])).errors, keyOf(field)).toBeUndefined();
    }
  });

  test.each([
    ['a text', { types: textTypes, values: nastyTexts }],
    ['something else in the place of a text', { types: textTypes, values: nastyJson }],
    ['something else in the place of a number', { types: ['Int', 'Boolean'], values: { ...nastyJson, text: '1e400' } }],
  ])('is kept as it is, or refused by a sentence that says where it is: %s', async (_, nasty) => {
    expect(await wrongWith(zoe, given, args, nasty)).toEqual([]);
  });

  test.each([
    ['recordAssetInputs', { month: '2024-02', values: Array(20_000).fill({ assetId: '', value: '1' }) }, 'values'],
    ['updateTransactions', { transactions: Array(20_000).fill({ id: '', expectedVersion: 1 }) }, 'transactions'],
    ['deleteTransactions', { transactions: Array(20_000).fill({ id: '', expectedVersion: 1 }) }, 'transactions'],
    ['setAllocationTargets', Array(20_000).fill({ categoryCode: 'CASH', targetPct: '1' }), 'input'],
  ])('in a list of twenty thousand is refused by %s', async (name, input, at) => {
    const field = given.find((each) => each.name === name) as ApiField;
    const { errors } = await askFor(zoe, field, { input });
    expect(errors?.[0]).toMatchObject({ errorType: 'LIMIT_EXCEEDED', errorInfo: { field: at } });
  });

  test.each(['updateMe', 'updateAsset', 'updateTransaction', 'updateCategory', 'setBudget', 'setExchangeRate'])(
    'is a version that never was: %s refuses it as a CONFLICT',
    async (name) => {
      const field = given.find((each) => each.name === name) as ApiField;
      const { input } = args[keyOf(field)] as { input: object };
      await askFor(zoe, field, { input });
      for (const expectedVersion of [0, -1, 2_147_483_647]) {
        const { errors } = await askFor(zoe, field, { input: { ...input, expectedVersion } });
        expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'expectedVersion' } });
      }
    },
  );
});
