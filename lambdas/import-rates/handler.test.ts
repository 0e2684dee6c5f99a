import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { apiAccountOf } from '../../local/postgres/api-account';
import { createDataApi } from '../../local/rds-data/data-api';
import { csvOf, openBank, type Bank, type Mood } from '../../local/testing/bank';
import { serve } from '../../local/testing/serve';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { importRates } from '../lib/exchange-rates';
import { download } from './download';
import { fetchRates } from './fetch-rates';

const closing: (() => Promise<unknown>)[] = [];
const printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
let books: TestDatabase;
let bank: Bank;
let handler: (event: object, context: object) => Promise<unknown>;

beforeAll(async () => {
  books = await openTestDatabase();
  closing.push(books.close);
  const { connectionString } = apiAccountOf(books.connectionString);
  const database = new URL(connectionString).pathname.slice(1);
  const api = createDataApi({ connectionString, resourceArn: 'cluster', secretArn: 'api', database });
  closing.push(api.close);
  const { endpoint, close } = await serve(api.handle);
  closing.push(close);
  bank = await openBank({});
  closing.push(bank.close);
  for (const [name, value] of Object.entries({
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
    DATABASE_RESOURCE_ARN: 'cluster',
    DATABASE_SECRET_ARN: 'api',
    DATABASE_NAME: database,
    POWERTOOLS_LOG_LEVEL: 'ERROR',
    // It prints by the console that is spied on.
    POWERTOOLS_DEV: 'true',
    POWERTOOLS_METRICS_DISABLED: 'true',
    RATES_URL: bank.folder,
  }))
    vi.stubEnv(name, value);
  ({ handler } = (await import('./handler')) as unknown as { handler: typeof handler });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.reverse()) await close();
});

beforeEach(async () => {
  Object.assign(bank, { mood: 'well', days: { '2024-02-29': '1.08', '2024-01-31': '1.09' }, asked: [] });
  printed.mockClear();
  await books.owner.query('delete from fx_rates');
  await books.owner.query(
    'update rate_source set newest_day = null, fetched_at = null, tried_at = null, problem = null',
  );
});

const run = (event: object = {}) => handler(event, { awsRequestId: 'r-1' });

async function source() {
  const [row] = await books.owner.query(
    `select newest_day::text as day, fetched_at is not null as fetched, tried_at is not null as tried, problem from rate_source`,
  );
  return row;
}

const kept = () =>
  books.owner.query('select month_text(month) as month, trim_scale(rate)::text as rate from fx_rates order by month');

describe('the function that imports rates', () => {
  test('brings the whole history the first time, and then what is new', async () => {
    await run();
    expect(await kept()).toEqual([
      { month: '2024-01', rate: '1.09' },
      { month: '2024-02', rate: '1.08' },
    ]);
    expect(await source()).toEqual({ day: '2024-02-29', fetched: true, tried: true, problem: null });
    await run();
    expect(bank.asked).toEqual(['hist', 'hist-90d'].map((name) => `/stats/eurofxref/eurofxref-${name}.xml`));
  });

  test('brings the whole history again after a time that the file of 90 days may not cover', async () => {
    await run();
    await books.owner.query("update rate_source set fetched_at = now() - interval '81 days'");
    await run();
    expect(bank.asked.at(-1)).toBe('/stats/eurofxref/eurofxref-hist.xml');
  });

  const failures: [Mood, RegExp][] = [
    ['unavailable', /^127\.0\.0\.1:\d+ answered 503\.$/],
    ['page', /^What was answered cannot be read\. There is not one day of exchange rates in it\.$/],
    ['empty', /^What was answered cannot be read\. This is no file of the European Central Bank/],
  ];
  test.each(failures)('keeps in a sentence why it failed, and the rates it had: %s', async (mood, sentence) => {
    await run();
    bank.mood = mood;
    await expect(run()).rejects.toThrow('The function failed; its log says why.');
    expect(await source()).toEqual({
      ...{ day: '2024-02-29', fetched: true, tried: true },
      problem: expect.stringMatching(sentence) as unknown,
    });
    expect(await kept()).toHaveLength(2);
    expect(printed.mock.calls.join()).toContain('SourceProblem');
    expect(printed.mock.calls.join()).not.toMatch(/\.ts:\d/);
    bank.mood = 'well';
    await run();
    expect(await source()).toMatchObject({ problem: null });
  });

  test('waits for no bank that never answers', async () => {
    bank.mood = 'hanging';
    await expect(fetchRates(books.database, { folder: bank.folder, seconds: 0.2 })).rejects.toThrow(
      /did not answer within/,
    );
    expect(await source()).toMatchObject({
      problem: expect.stringMatching(/^127.* did not answer within 0.2 seconds\.$/) as unknown,
    });
  });

  test.each([
    ['http://127.0.0.1:9/x', 'There was no connection to 127.0.0.1:9'],
    ['http://nowhere.invalid/x', 'nowhere.invalid was not found: is there a network?'],
    ['off', 'This server is not to fetch them.'],
  ])('says what is wrong with the way to %s', async (folder, sentence) => {
    await expect(download({ recent: true, folder })).rejects.toThrow(sentence);
  });

  test('takes a file of an operator’s, which is no answer of the bank', async () => {
    await run({ document: csvOf({ '2024-03-28': '1.07' }) });
    expect(await source()).toEqual({ day: '2024-03-28', fetched: false, tried: false, problem: null });
    expect(bank.asked).toEqual([]);
  });
});

test('an older file leaves the newest day as it was', async () => {
  await importRates(books.database, csvOf({ '2024-03-28': '1.07' }));
  await importRates(books.database, csvOf({ '2023-03-28': '1.05' }));
  expect(await source()).toMatchObject({ day: '2024-03-28' });
});

test('a file of a day that has not come yet is refused whole', async () => {
  const file = csvOf({ '2024-03-28': '1.07', '2999-01-31': '1.05' });
  await expect(importRates(books.database, file)).rejects.toThrow('2999-01-31, a day that has not come yet');
  expect(await kept()).toEqual([]);
});
