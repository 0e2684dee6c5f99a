import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { importRates } from './exchange-rates';

let testing: TestDatabase;
beforeAll(async () => {
  testing = await openTestDatabase();
});
beforeEach(() => testing.owner.query('delete from fx_rates'));
afterAll(() => testing.close());

const csv = (...lines: string[]) => ['Date,USD,ISK,DEM,', ...lines].join('\n');
const history = csv('2024-04-30,1.07,N/A,N/A,', '2024-01-31,1.09,149.1,1.95583,', '2024-01-02,1.10,150,N/A,');

async function kept(currency: string): Promise<string[]> {
  const rows = await testing.database.query<{ line: string }>(
    `select concat_ws(' ', month_text(month), trim_scale(rate), source) as line
     from fx_rates where currency = :currency order by month`,
    { currency },
  );
  return rows.map(({ line }) => line);
}

describe('a file of the European Central Bank', () => {
  test('gives each month of a publication its last published rate, and no other month a row', async () => {
    expect(await importRates(testing.database, history)).toEqual({
      changed: 3,
      from: '2024-01',
      to: '2024-04',
      newestDay: '2024-04-30',
      unknown: ['DEM'],
    });
    expect(await kept('USD')).toEqual(['2024-01 1.09 ECB', '2024-04 1.07 ECB']);
    expect(await kept('ISK')).toEqual(['2024-01 149.1 ECB']);
  });

  test('changes nothing when it is imported again, even twice at once', async () => {
    await importRates(testing.database, history);
    const before = await kept('USD');
    const again = await Promise.all([importRates(testing.database, history), importRates(testing.another(), history)]);
    expect(again).toMatchObject([{ changed: 0 }, { changed: 0 }]);
    expect(await kept('USD')).toEqual(before);
  });

  test('of a later day replaces the rate of its month alone', async () => {
    await importRates(testing.database, history);
    expect(await importRates(testing.database, csv('2024-01-31,1.08,,,', '2024-02-29,1.05,,,'))).toMatchObject({
      changed: 2,
    });
    expect(await kept('USD')).toEqual(['2024-01 1.08 ECB', '2024-02 1.05 ECB', '2024-04 1.07 ECB']);
  });

  test('leaves rates that operators set by hand', async () => {
    await testing.database.query(
      `insert into fx_rates (currency, month, rate, source) values ('USD', '2024-04-01', 3, 'MANUAL')`,
    );
    await importRates(testing.database, history);
    expect(await kept('USD')).toEqual(['2024-01 1.09 ECB', '2024-04 3 MANUAL']);
  });

  test('with an error in it is refused whole', async () => {
    const broken = csv('2024-04-30,1.07,N/A,N/A,', '2024-01-31,zero,149.1,N/A,');
    await expect(importRates(testing.database, broken)).rejects.toThrow('The rate of USD on 2024-01-31 is "zero"');
    expect(await kept('USD')).toEqual([]);
  });

  test('never touches an amount that somebody entered', async () => {
    const owner = randomUUID();
    await testing.database.query('insert into users (id, email) values (:owner::uuid, :email)', {
      owner,
      email: 'a@b.example',
    });
    await testing.database.query(
      `with a as (
         insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Dollars', 'USD') returning id
       )
       insert into asset_inputs (owner_id, asset_id, month, value) select :owner::uuid, id, '2024-01-01', 100 from a`,
      { owner },
    );
    const books = () =>
      testing.database.query(
        `select i.value::text as value, i.version, i.updated_at::text as at, s.delta::text as delta
         from asset_inputs i join valuation_steps s on s.owner_id = i.owner_id where i.owner_id = :owner::uuid`,
        { owner },
      );
    const before = await books();
    await importRates(testing.database, history);
    await importRates(testing.database, history.replace('1.09', '2.5'));
    expect(await books()).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
