import pg from 'pg';
import { newOwner } from '../database/testing/owner';
import { readBooks } from '../lambdas/net-worth/rows';
import { bind } from '../local/rds-data/binding';
import { numberParameters } from '../local/rds-data/parameters';
import { openTestDatabase } from '../local/testing/test-database';
import type { Database, SqlValue } from '../lambdas/lib/database';
import { fillBooks, firstMonth, household, lastMonth, publishRates } from './books';
import { compare, report } from './measure';
import { ownBooks } from '../lambdas/lib/testing/own-books';

/** Net worth at the database against counting the very rows it reads, by their primary key. */
const mostTimesTheCount = 3;

async function main(): Promise<void> {
  const { database, connectionString, close } = await openTestDatabase();
  const size = { ...household, expensesPerMonth: 0 };
  await publishRates(database, size);
  for (let other = 0; other < 20; other += 1) await fillBooks(database, await newOwner(database), size);
  const owner = await newOwner(database);
  await fillBooks(database, owner, size);
  await database.query('analyze');

  const client = new pg.Client({ connectionString });
  await client.connect();
  const [statement] = await statementsOf((spy) =>
    readBooks(spy, { ...ownBooks(owner), from: firstMonth(size), to: lastMonth, currency: null }),
  );
  if (statement === undefined) throw new Error('Net worth asked the database nothing.');
  const count = {
    text: 'select count(delta) from valuation_steps where owner_id = $1::uuid and month <= $2::date',
    values: [owner, `${lastMonth}-01`],
  };
  const counted = await client.query<{ count: string }>(count);

  const times = await compare(
    {
      netWorth: () => client.query({ ...statement, name: 'net-worth' }),
      count: () => client.query({ ...count, name: 'count' }),
    },
    { turns: 300, warmUp: 50 },
  );
  await client.end();
  await close();

  const ratio = times.netWorth / times.count;
  report(
    `Net worth at the database, 50 assets × 120 months × 4 currencies, ${counted.rows[0]?.count} rollup rows (p50)`,
    [
      {
        what: 'against counting the same rows by primary key',
        value: `${ratio.toFixed(1)} ×`,
        limit: `${mostTimesTheCount} ×`,
        fails: !(ratio <= mostTimesTheCount),
      },
      { what: 'net worth', value: `${times.netWorth.toFixed(2)} ms`, fails: false },
      { what: 'count', value: `${times.count.toFixed(2)} ms`, fails: false },
    ],
  );
}

/** What `work` would send to a database, as PostgreSQL takes it. */
async function statementsOf(work: (spy: Database) => Promise<unknown>) {
  const statements: { text: string; values: (string | Buffer | null)[] }[] = [];
  const query = async <Row>(sql: string, values: Record<string, SqlValue> = {}): Promise<Row[]> => {
    const parameters = Object.entries(values).map(([name, value]) => ({
      name,
      value: value === null ? { isNull: true } : { stringValue: String(value) },
    }));
    const { text, values: bound } = bind(numberParameters(sql), parameters);
    statements.push({ text, values: bound });
    return [];
  };
  await work({ query, transaction: (inner) => inner({ query }) });
  return statements;
}

await main();
