import { newOwner } from '../database/testing/owner';
import { openTestDatabase } from '../local/testing/test-database';
import { fillBooks, lastMonth, publishRates, type Size } from './books';
import { median, report } from './measure';

/** What a write costs as users grow: the exponent of time over users, 0 where the number of users does not matter. */
const mostSlope = 0.05;
const populations = [100, 10_000];
const small: Size = { assets: 6, months: 6, expensesPerMonth: 0 };
const writes = 400;

async function main(): Promise<void> {
  const { database, close } = await openTestDatabase();
  await publishRates(database, small);
  const owner = await newOwner(database);
  const assets = await fillBooks(database, owner, small);

  const write = async (turn: number): Promise<number> => {
    const start = performance.now();
    await database.query(
      `insert into asset_inputs (owner_id, asset_id, month, value)
       values (:owner::uuid, :asset::uuid, :month::date, :value::numeric)
       on conflict (owner_id, asset_id, month) do update set value = excluded.value`,
      { owner, asset: assets[turn % assets.length] ?? '', month: `${lastMonth}-01`, value: String(1000 + turn) },
    );
    return performance.now() - start;
  };

  const times: number[] = [];
  let users = 1;
  for (const population of populations) {
    while (users < population) {
      await Promise.all(
        Array.from({ length: Math.min(8, population - users) }, async () => {
          await fillBooks(database, await newOwner(database), small);
        }),
      );
      users += Math.min(8, population - users);
    }
    await database.query('analyze');
    for (let turn = 0; turn < 50; turn += 1) await write(turn);
    const measured: number[] = [];
    for (let turn = 0; turn < writes; turn += 1) measured.push(await write(turn));
    times.push(median(measured));
  }
  await close();

  const [few = NaN, many = NaN] = times;
  const [from = 1, to = 1] = populations;
  const slope = Math.log(many / few) / Math.log(to / from);
  report('A value written while others keep their books (p50 through the Data API)', [
    {
      what: `slope from ${from} to ${to} users`,
      value: slope.toFixed(3),
      limit: String(mostSlope),
      fails: !(slope <= mostSlope),
    },
    { what: `with ${from} users`, value: `${few.toFixed(2)} ms`, fails: false },
    { what: `with ${to} users`, value: `${many.toFixed(2)} ms`, fails: false },
  ]);
}

await main();
