import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { apiAccountOf } from '../../local/postgres/api-account';
import { createDataApi } from '../../local/rds-data/data-api';
import { noFaults } from '../../local/rds-data/faults';
import { serve } from '../../local/testing/serve';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';

const faults = noFaults();
const closing: (() => Promise<unknown>)[] = [];
let books: TestDatabase;
let handler: (event: object, context: object) => Promise<unknown>;

beforeAll(async () => {
  books = await openTestDatabase();
  closing.push(books.close);
  const { connectionString } = apiAccountOf(books.connectionString);
  const database = new URL(connectionString).pathname.slice(1);
  const api = createDataApi({ connectionString, resourceArn: 'cluster', secretArn: 'api', database, faults });
  closing.push(api.close);
  const { endpoint, close } = await serve(api.handle);
  closing.push(close);
  for (const [name, value] of Object.entries({
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
    DATABASE_RESOURCE_ARN: 'cluster',
    DATABASE_SECRET_ARN: 'api',
    DATABASE_NAME: database,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  }))
    vi.stubEnv(name, value);
  ({ handler } = (await import('./handler')) as unknown as { handler: typeof handler });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.reverse()) await close();
});

beforeEach(() => void Object.assign(faults, noFaults()));

function confirmed(email = 'ada@example.org', browser: { locale?: string; zoneinfo?: string } = {}) {
  const sub = randomUUID();
  const event = { request: { userAttributes: { sub, email, name: '', ...browser } } };
  const confirm = () => handler(event, { awsRequestId: 'r-1' });
  const names = () => books.database.query('select name from users where id = :sub::uuid', { sub });
  const habits = async () =>
    (await books.database.query('select locale, time_zone, version from users where id = :sub::uuid', { sub }))[0];
  return { event, confirm, names, habits };
}

test('a confirmed person has books, also when Cognito confirms them twice', async () => {
  const { event, confirm, names } = confirmed();
  expect(await confirm()).toEqual(event);
  expect(await confirm()).toEqual(event);
  expect(await names()).toEqual([{ name: null }]);
});

test.each([
  ['de-CH', 'de-CH'],
  ['x-mine', 'x-mine'],
  ['en_US@posix', 'en-GB'],
  ['', 'en-GB'],
  [`x${'-abcdefgh'.repeat(200)}`, 'en-GB'],
])('books begin with the locale %j of the sign-up, or as the British write', async (locale, begun) => {
  const { confirm, habits } = confirmed('ada@example.org', { locale });
  await confirm();
  expect(await habits()).toMatchObject({ locale: begun, version: 1 });
});

test.each([
  ['Europe/Zurich', 'Europe/Zurich'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Factory', 'UTC'],
  ['Mars/Olympus', 'UTC'],
  ['', 'UTC'],
  ['posix/Europe/Zurich', 'UTC'],
])('books begin with the time zone %j of the sign-up, or the world’s', async (zoneinfo, begun) => {
  const { confirm, habits } = confirmed('ada@example.org', { zoneinfo });
  await confirm();
  expect(await habits()).toMatchObject({ time_zone: begun, version: 1 });
});

test('books begin as the British write and in the world’s time where a sign-up says nothing', async () => {
  const { confirm, habits } = confirmed();
  await confirm();
  expect(await habits()).toEqual({ locale: 'en-GB', time_zone: 'UTC', version: 1 });
});

test('a database that resumes within Cognito’s patience still opens the books', async () => {
  faults.resuming = 3;
  const { confirm, names } = confirmed();
  await confirm();
  expect(await names()).toHaveLength(1);
});

test('a database that takes longer to resume does not stand in the way of signing up', async () => {
  faults.resuming = 1000;
  const { event, confirm, names } = confirmed();
  expect(await confirm()).toEqual(event);
  faults.resuming = 0;
  expect(await names()).toEqual([]);
});

test('what can never be stored is an error, and names nothing of the person', async () => {
  await expect(confirmed('').confirm()).rejects.toThrow(/^The function failed; its log says why\.$/);
});
