import { getNamedType, isObjectType, Kind, parse, type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newOwner } from '../../database/testing/owner';
import { defaultCategories } from '../../database/testing/transactions';
import { createGraphqlApi, type GraphqlApi } from '../../local/appsync/api';
import { tokenOf, type TestApi } from '../../local/appsync/testing/api';
import { connect, serveApi, type RawClient } from '../../local/appsync/testing/realtime';
import { readApi } from '../../local/graphql';
import { createDataApi, type DataApi } from '../../local/rds-data/data-api';
import { serve, type Served } from '../../local/testing/serve';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { projectRoot } from '../../wiring/project-root';
import { loadSchema } from '../../wiring/schema';
import { readBudgets, type BudgetsQuestion } from '../budgets/read-budgets';
import { openOwnApi } from './own-api';
import { publish, publishBudget, publishChange, type Notice } from './publish';

/** This project's API over its real schema and resolvers; the one function it asks runs in this process. */
const project = {} as { api: GraphqlApi };
let books: TestDatabase;
let owner: string;
let ids: string[];
const target = { resourceArn: 'cluster', secretArn: 'secret' };
let dataApi: DataApi;
let client: RawClient;
/** In front of the API: counts requests, and answers the first ones as an API that throttles. */
let front: Served;
let asked = 0;
let throttled = 0;

beforeAll(async () => {
  books = await openTestDatabase();
  owner = await newOwner(books.database);
  const categories = await defaultCategories(books.database, owner);
  ids = ['EXPENSE FOOD', 'EXPENSE RENT'].map((name) => categories.get(name) ?? '');
  const databaseName = new URL(books.connectionString).pathname.slice(1);
  dataApi = createDataApi({ ...target, connectionString: books.connectionString, database: databaseName });
  project.api = createGraphqlApi({
    ...(await readApi(projectRoot)),
    ...target,
    databaseName,
    database: dataApi,
    lambda: {
      invoke: async (_name, payload) => ({
        ok: true,
        payload: await readBudgets(books.database, payload as BudgetsQuestion),
      }),
    },
    verifyToken: async (token) => JSON.parse(token) as never,
    secretOf: (accessKeyId) => (accessKeyId === 'function' ? 'secret' : undefined),
    limits: { introspection: true, maxDepth: 0, maxResolvers: 0 },
    log: () => undefined,
  });
  front = await serve((request) => {
    asked += 1;
    throttled -= 1;
    return throttled >= 0 ? Promise.resolve({ status: 429, body: '{}' }) : project.api.handle(request);
  });
});
const served = serveApi(project as TestApi);
beforeAll(async () => {
  client = await connect(served.url, tokenOf(owner));
  const notices = 'subscription { onBooksChange { id owner actor area month ids at } }';
  const budgets =
    'subscription { onBudgetChange { id category { id code kind name parent { id } position archivedOn version owner createdAt updatedAt } month currency budget actual remaining pct isSet isPriced calculated version owner } }';
  await client.subscribe('notices', notices);
  await client.subscribe('budgets', budgets);
});
afterAll(async () => {
  client.socket.close();
  await front.close();
  await project.api.close();
  await dataApi.close();
  await books.close();
});
afterEach(() => {
  asked = 0;
  throttled = 0;
});

const api = ({ secretAccessKey = 'secret', attempts = 3, url = `${front.endpoint}/graphql` } = {}) =>
  openOwnApi({
    ...{ url, attempts, region: 'eu-central-1' },
    credentials: { accessKeyId: 'function', secretAccessKey, sessionToken: 'session' },
  });

function noticeOf(changes: Partial<Notice> = {}): Notice {
  const id = '11111111-1111-4111-8111-111111111111';
  const at = '2024-01-31T12:00:00.000Z';
  return {
    id,
    owner,
    actor: owner,
    area: 'BUDGETS',
    month: '2024-01',
    ids: [`${ids[0]}:2024-01`],
    at,
    budgets: [],
    ...changes,
  };
}

test('a notice reaches the member’s device whole, and so does each budget it names', async () => {
  await publish(api(), noticeOf({ budgets: ids }));
  const { id, area, month, ids: changed, at } = noticeOf();
  const whole = { onBooksChange: { id, owner, actor: owner, area, month, ids: changed, at } };
  expect((await client.next('data', 'notices')).payload).toEqual({ data: whole });
  const events = [await client.next('data', 'budgets'), await client.next('data', 'budgets')];
  const got = events.map(({ payload }) => payload?.data?.onBudgetChange as Record<string, unknown>);
  expect(got.map((budget) => budget.id).sort()).toEqual(ids.map((of) => `${of}:2024-01`).sort());
  for (const budget of got) expect(budget).toMatchObject({ owner, month: '2024-01', currency: 'EUR', isSet: false });
});

/** Fields of a type, however deep, that a selection leaves out; of what a category is part of its id is enough. */
function leftOut(type: GraphQLNamedType, set: SelectionSetNode | undefined, within: GraphQLNamedType[] = []): string[] {
  if (!isObjectType(type) || within.includes(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const node = set?.selections.find((one) => one.kind === Kind.FIELD && one.name.value === field.name);
    if (node?.kind !== Kind.FIELD) return [`${type.name}.${field.name}`];
    return leftOut(getNamedType(field.type), node.selectionSet, [...within, type]);
  });
}

test.each([
  ['publishChange', publishChange],
  ['publishBudget', publishBudget],
])('%s selects every field there is: another one would be null for every subscriber', (name, document) => {
  const field = loadSchema().schema.getMutationType()?.getFields()[name];
  const [operation] = parse(document).definitions;
  const [root] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  expect(field && root?.kind === Kind.FIELD && leftOut(getNamedType(field.type), root.selectionSet)).toEqual([]);
});

test('a notice is sent again while the API throttles', async () => {
  throttled = 2;
  await publish(api(), noticeOf({ area: 'PROFILE', month: null, ids: [] }));
  expect(asked).toBe(3);
  expect((await client.next('data', 'notices')).payload?.data).toMatchObject({ onBooksChange: { area: 'PROFILE' } });
});

test('an API that stays away is a failure, so that Lambda tries later', async () => {
  throttled = 3;
  await expect(publish(api(), noticeOf())).rejects.toThrow('The API answered 429');
  expect(asked).toBe(3);
  const closed = await serve(() => Promise.resolve({ status: 200, body: '' }));
  await closed.close();
  await expect(publish(api({ url: `${closed.endpoint}/graphql` }), noticeOf())).rejects.toThrow('out of reach');
});

test('what the API refuses is not sent again', async () => {
  const tooMany = Array.from({ length: 101 }, (_, n) => `${n}`);
  await expect(publish(api(), noticeOf({ ids: tooMany }))).rejects.toThrow('The API refused: LIMIT_EXCEEDED');
  await expect(publish(api({ secretAccessKey: 'other' }), noticeOf())).rejects.toThrow('The API answered 401');
  await expect(publish(api(), noticeOf({ budgets: ['NONE'] }))).rejects.toThrow('VALIDATION_ERROR');
  expect(asked).toBe(4);
});
