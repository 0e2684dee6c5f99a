import { newOwner } from '../database/testing/owner';
import { readHistory } from '../lambdas/allocation/read-history';
import { openTestDatabase } from '../local/testing/test-database';
import { fillBooks, firstMonth, lastMonth, publishRates } from './books';
import { compare, report } from './measure';
import { ownBooks } from '../lambdas/lib/testing/own-books';

/** The history of many assets whose currencies have no rate, against the same with rates. */
const mostTimesWithRates = 3;

async function main(): Promise<void> {
  const { database, owner: schema, close } = await openTestDatabase();
  const size = { assets: 300, months: 240, expensesPerMonth: 0 };
  await publishRates(database, size);
  const owner = await newOwner(database);
  await fillBooks(database, owner, size);
  // The API's role may not: its request is passed by with a warning.
  await schema.query('analyze');
  const question = { ...ownBooks(owner), from: firstMonth(size), to: lastMonth, withUnpriced: true, withAssets: true };
  const history = async (currency: string) => {
    const answer = await readHistory(database, { ...question, currency });
    if ('refusal' in answer) throw new Error(answer.refusal.message);
    return answer.data;
  };
  // One without any rate leaves all assets out of all months; it is asked for with and without them.
  const { months: without } = await history('ARS');
  const listed = without.reduce((sum, { unpriced }) => sum + unpriced.length, 0);
  const times = await compare(
    { withRates: () => history('EUR'), withoutRates: () => history('ARS') },
    { turns: 10, warmUp: 2 },
  );
  await close();
  const ratio = times.withoutRates / times.withRates;
  report(`Allocation history, 300 assets × 240 months, ${listed} values left out (p50)`, [
    {
      what: 'without rates against the same with rates',
      value: `${ratio.toFixed(1)} ×`,
      limit: `${mostTimesWithRates} ×`,
      fails: !(ratio <= mostTimesWithRates),
    },
    { what: 'with rates', value: `${times.withRates.toFixed(0)} ms`, fails: false },
    { what: 'without rates', value: `${times.withoutRates.toFixed(0)} ms`, fails: false },
  ]);
}

await main();
