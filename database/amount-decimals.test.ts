import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, decimalsProblem } from '../domain/money';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newOwner, openAssets } from './testing/owner';

let books: TestDatabase;
let currencies: { code: string; name: string; minorUnits: number }[];
let owner: string;

beforeAll(async () => {
  books = await openTestDatabase();
  currencies = await books.database.query('select code, name, minor_units as "minorUnits" from currencies');
  owner = await newOwner(books.database);
}, 120_000);

afterAll(() => books.close());

type Values = Record<string, string>;

const send = (sql: string, values: Values) => books.database.query(sql, { owner, id: randomUUID(), ...values });

/** What the database says to a write: the sentence in brackets behind the name of the rule; undefined where it is done. */
async function refusal(writing: Promise<unknown>): Promise<{ rule?: string; sentence?: string } | undefined> {
  try {
    await writing;
    return undefined;
  } catch (error) {
    const [, rule = '', sentence = ''] = /constraint "(\w+)" \[(.*)\]/.exec((error as Error).message) ?? [];
    return { rule, sentence };
  }
}

async function valueIn(currency: string, amount: string): Promise<unknown> {
  const id = randomUUID();
  await openAssets(books.database, owner, [{ id, category: 'CASH', currency }]);
  return send(
    `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :id::uuid, '2024-01-01', :amount::numeric)`,
    { id, amount },
  );
}

const transact = (currency: string, amount: string, splits = 'array[row (null, :amount::numeric, null)::split]') =>
  send(
    `insert into transactions (owner_id, id, amount, currency, date, splits)
     values (:owner::uuid, :id::uuid, :amount::numeric, :currency, '2024-01-01', ${splits})`,
    { currency, amount },
  );

const writes: Record<string, (currency: string, amount: string) => Promise<unknown>> = {
  asset_input_decimals: valueIn,
  transaction_amount_decimals: transact,
  budget_amount_decimals: (currency, amount) =>
    send(
      `insert into budgets (owner_id, month, category_id, amount, currency)
       select owner_id, '2024-01-01', id, :amount::numeric, :currency from categories where owner_id = :owner::uuid and code = 'FOOD'
       on conflict (owner_id, month, category_id) do update set amount = excluded.amount, currency = excluded.currency`,
      { currency, amount },
    ),
  asset_market_cap_decimals: (currency, amount) =>
    send(
      `insert into assets (owner_id, id, category_code, name, currency, market_cap)
       values (:owner::uuid, :id::uuid, 'CRYPTO', 'Coin', :currency, :amount::numeric)`,
      { currency, amount },
    ),
};

describe('an amount with more decimals than its currency has', () => {
  test.each(Object.entries(writes))('is refused in every currency: %s', async (rule, write) => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 4 }));
    for (const { code, ...currency } of currencies) {
      const [[digits, scale] = [1, 0]] = fc.sample(amounts, 1);
      const amount = new Decimal(digits).div(10 ** scale);
      const sentence = decimalsProblem(amount, currency);
      expect(await refusal(write(code, amount.toFixed(scale))), `${amount.toFixed()} ${code}`).toEqual(
        sentence === undefined ? undefined : { rule, sentence },
      );
    }
  });

  test('is refused by as many decimals as a currency may have, and trailing zeros are none', async () => {
    for (const { code, minorUnits, ...currency } of currencies) {
      const excess = `1.${'0'.repeat(minorUnits)}1`;
      const sentence = decimalsProblem(new Decimal(excess), { ...currency, minorUnits });
      expect(await refusal(transact(code, excess)), code).toEqual({ rule: 'transaction_amount_decimals', sentence });
      expect(await refusal(transact(code, '7.0000'))).toBeUndefined();
    }
  });

  test('is refused in each part of a transaction, though together they fit', async () => {
    const parts = 'array[row (null, :amount::numeric - 0.005, null)::split, row (null, 0.005, null)::split]';
    expect(await refusal(transact('EUR', '1', parts))).toMatchObject({ rule: 'transaction_amount_decimals' });
    expect(await refusal(transact('BHD', '1', parts))).toBeUndefined();
  });
});

describe('an amount from before it had to fit its currency', () => {
  async function oldTransaction(): Promise<string> {
    const id = randomUUID();
    await books.owner.transaction(async (statements) => {
      await statements.query('alter table transactions disable trigger check_decimals');
      await statements.query(
        `insert into transactions (owner_id, id, amount, currency, date, splits)
         values (:owner::uuid, :id::uuid, 1.234, 'EUR', '2024-01-01', array[row (null, 1.234, null)::split])`,
        { owner, id },
      );
      await statements.query('alter table transactions enable trigger check_decimals');
    });
    return id;
  }
  const change = (id: string, set: string) =>
    refusal(send(`update transactions set ${set} where owner_id = :owner::uuid and id = :id::uuid`, { id }));
  const amountOf = (amount: string, ...parts: string[]) =>
    `amount = ${amount}, splits = array[${parts.map((part) => `row (null, ${part}, null)::split`).join()}]`;

  test('does not keep the rest of its transaction from being changed, nor a currency of as many decimals', async () => {
    const id = await oldTransaction();
    const sorted = `array[row ((select id from categories where owner_id = :owner::uuid and code = 'FOOD'), 1.234, 'seen')::split]`;
    expect(await change(id, `splits = ${sorted}, description = 'Bread'`)).toBeUndefined();
    expect(await change(id, `currency = 'USD'`)).toBeUndefined();
    expect(await change(id, amountOf('1.23', '1.23'))).toBeUndefined();
  });

  test('is not changed to another of too many, nor to a currency of fewer, nor parted anew', async () => {
    const id = await oldTransaction();
    expect(await change(id, amountOf('1.235', '1.235'))).toMatchObject({ rule: 'transaction_amount_decimals' });
    expect(await change(id, amountOf('1.234', '1', '0.234'))).toMatchObject({ rule: 'transaction_amount_decimals' });
    expect(await change(id, `currency = 'JPY'`)).toEqual({
      rule: 'transaction_currency_decimals',
      sentence: 'Yen amounts have no decimals.',
    });
  });

  test('stays among the values of a month that is recorded again', async () => {
    const id = randomUUID();
    await openAssets(books.database, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
    const record = (value: string) =>
      refusal(
        send(
          `insert into asset_inputs as i (owner_id, asset_id, month, value) values (:owner::uuid, :id::uuid, '2024-01-01', :value::numeric)
           on conflict (owner_id, asset_id, month) do update set value = excluded.value, notes = 'seen'`,
          { id, value },
        ),
      );
    await books.owner.query('alter table asset_inputs disable trigger check_decimals_inserted');
    expect(await record('1.234')).toBeUndefined();
    await books.owner.query('alter table asset_inputs enable trigger check_decimals_inserted');
    expect(await record('1.234')).toBeUndefined();
    expect(await record('1.235')).toMatchObject({ rule: 'asset_input_decimals' });
  });
});

test('a currency of fewer decimals and a value that does not fit it, at the same moment, never both stay', async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = randomUUID();
    await openAssets(books.database, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
    const other = books.another();
    const outcomes = await Promise.all([
      refusal(
        send(
          `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :id::uuid, '2024-01-01', 1.5)`,
          { id },
        ),
      ),
      refusal(
        other.query(`update assets set currency = 'JPY' where owner_id = :owner::uuid and id = :id::uuid`, {
          owner,
          id,
        }),
      ),
    ]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
  }
});
