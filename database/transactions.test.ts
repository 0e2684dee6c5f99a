import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newLedger, type Ledger } from './testing/cash-flow-writes';
import { refusedBy } from './testing/refused-by';

let books: TestDatabase;
let ledger: Ledger;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);
beforeEach(async () => {
  ledger = await newLedger(books.database);
});
afterAll(() => books.close());

const ask = <Row>(sql: string, given: Record<string, string | null> = {}) =>
  books.database.query<Row>(sql, { owner: ledger.owner, ...given });

const splits = (...parts: string[]) => `array[${parts.map((part) => `row (${part})::split`).join(', ')}]`;
const ofFood = `(select id from categories where owner_id = :owner::uuid and code = 'FOOD')`;

/** Enters a transaction of 5 that went out, but for these columns, which are SQL. */
function enter(columns: Record<string, string> = {}): Promise<unknown[]> {
  const row: Record<string, string> = {
    ...{ owner_id: ':owner::uuid', date: `'2024-01-31'`, amount: '-5', currency: `'EUR'` },
    ...{ splits: splits('null, -5, null'), ...columns },
  };
  return ask(`insert into transactions (${Object.keys(row).join()}) values (${Object.values(row).join()})`);
}

const heldAt = (place: number) => `'${ledger.accounts[place]}'`;

describe('a transaction', () => {
  test.each<[string, Record<string, string>]>([
    ['transaction_amount_not_zero', { amount: '0', splits: splits('null, 5, null', 'null, -5, null') }],
    ['transaction_splits_sum', { splits: splits('null, -4, null') }],
    ['transaction_splits_sum', { splits: splits('null, -5, null', 'null, 1, null') }],
    ['transaction_split_amount_not_zero', { splits: splits('null, -5, null', 'null, 0, null') }],
    ['transaction_split_amount_not_zero', { splits: splits('null, -5, null', 'null, null, null') }],
    ['transaction_splits_count', { amount: '-101', splits: `array_fill(row (null, -1, null)::split, array[101])` }],
    ['transaction_split_note_length', { splits: splits(`null, -5, repeat('é', 501)`) }],
    ['transaction_split_category_exists', { splits: splits('gen_random_uuid(), -5, null') }],
    ['transaction_payee_length', { payee: `repeat('é', 201)` }],
    ['transaction_description_length', { description: `repeat('é', 501)` }],
    ['transaction_date_range', { date: `'1899-12-31'` }],
    ['transaction_date_range', { date: `'2200-01-01'` }],
    ['transaction_currency_known', { currency: `'XYZ'` }],
    ['transaction_kind_known', { kind: `'INCOME'` }],
    ['transaction_status_known', { status: `'SEEN'` }],
    ['transaction_source_known', { source: `'MAIL'` }],
    ['transaction_account_exists', { account_id: 'gen_random_uuid()' }],
    ['transaction_of_no_category', { kind: `'OPENING_BALANCE'`, splits: splits(`${ofFood}, -5, null`) }],
    ['transaction_of_no_category', { kind: `'ADJUSTMENT'`, splits: splits('null, -2, null', `${ofFood}, -3, null`) }],
  ])('is refused by %s: %j', async (rule, columns) => {
    expect(await refusedBy(enter(columns))).toBe(rule);
  });

  test('is taken up to each of these limits', async () => {
    await enter({ amount: '-100', splits: `array_fill(row (null, -1, repeat('é', 500))::split, array[100])` });
    await enter({ payee: `repeat('é', 200)`, description: `repeat('é', 500)`, date: `'2199-12-31'` });
    await enter({ date: `'1900-01-01'`, splits: splits(`${ofFood}, 3, null`, 'null, -8, null') });
    expect(await ask('select from transactions where owner_id = :owner::uuid')).toHaveLength(3);
  });

  test('goes through cash or a credit card, and a debt is only paid by a transfer', async () => {
    expect(await refusedBy(enter({ account_id: heldAt(0) }))).toBeUndefined();
    expect(await refusedBy(enter({ account_id: heldAt(1) }))).toBeUndefined();
    expect(await refusedBy(enter({ account_id: heldAt(2) }))).toBe('transaction_account_kind');
    expect(await refusedBy(enter({ account_id: heldAt(2), kind: `'TRANSFER'` }))).toBeUndefined();
  });

  test('does not go through an account of somebody else', async () => {
    const [stranger] = (await newLedger(books.database)).accounts;
    expect(await refusedBy(enter({ account_id: `'${stranger}'` }))).toBe('transaction_account_exists');
  });

  test('is not sorted under a category of somebody else', async () => {
    const theirs = (await newLedger(books.database)).categories.get('EXPENSE FOOD');
    expect(await refusedBy(enter({ splits: splits(`'${theirs}', -5, null`) }))).toBe(
      'transaction_split_category_exists',
    );
  });

  test.each([
    [`E' Cafe\\u0301\\u200B '`, 'Café'],
    [`E'\\u00A0\\u200D'`, null],
    [`''`, null],
    [`E'\\u2067שלום\\u2069'`, '\u2067שלום\u2069'],
    [`'👨‍👩‍👧 ❤️'`, '👨‍👩‍👧 ❤️'],
  ])('keeps its payee as people see it: %s', async (payee, kept) => {
    await enter({ payee });
    expect(await ask('select payee from transactions where owner_id = :owner::uuid')).toEqual([{ payee: kept }]);
  });

  test('is in no total while it is pending, nor as an opening balance, adjustment or side of a transfer', async () => {
    await enter({ status: `'PENDING'` });
    for (const kind of ['OPENING_BALANCE', 'ADJUSTMENT', 'TRANSFER']) await enter({ kind: `'${kind}'` });
    const total = () => ask('select kind, amount::text from cash_flow_totals where owner_id = :owner::uuid');
    expect(await total()).toEqual([]);
    await ask(`update transactions set status = 'BOOKED' where owner_id = :owner::uuid`);
    expect(await total()).toEqual([{ kind: 'EXPENSE', amount: '-5.0000' }]);
  });

  test('counts where each of its parts belongs: a refund under expenses, what is unsorted by its sign', async () => {
    await enter({ amount: '10', splits: splits(`${ofFood}, 3, null`, 'null, 9, null', 'null, -2, null') });
    expect(
      await ask(
        `select kind, category_id = ${ofFood} as food, trim_scale(amount)::text as amount from cash_flow_totals
         where owner_id = :owner::uuid order by amount`,
      ),
    ).toEqual([
      { kind: 'EXPENSE', food: false, amount: '-2' },
      { kind: 'EXPENSE', food: true, amount: '3' },
      { kind: 'INCOME', food: false, amount: '9' },
    ]);
  });

  test('leaves in the trail what was done to it, and nothing of what follows from that', async () => {
    await enter({ payee: `'Market'`, splits: splits(`${ofFood}, -5, 'Bread'`) });
    await ask('delete from transactions where owner_id = :owner::uuid');
    const trail = await ask<{ action: string; content: string }>(
      `select action, coalesce(after, before)::text as content from audit_events
       where owner_id = :owner::uuid and entity = 'transactions' order by id`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['INSERT', 'DELETE']);
    for (const { content } of trail) {
      const told = JSON.parse(content) as Record<string, unknown>;
      expect(told).toMatchObject({ payee: 'Market', amount: -5, splits: [{ note: 'Bread', amount: -5 }] });
      expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['search']));
      expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['counted']));
    }
  });
});

describe('text that is looked for', () => {
  test.each([
    ['accents', 'Café Zürich', 'CAFE ZURICH'],
    ['composition', 'Cafe\u0301', 'Café'],
    ['case of other alphabets', 'ΑΘΗΝΑ Ёлка', 'αθηνα елка'],
    ['ligatures and width', 'ﬁsh Ａ①', 'fish a1'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic vowels', 'مُحَمَّد', 'محمد'],
    ['marks of direction', '\u2067שלום\u2069 12\u200f', 'שלום 12'],
    ['joiners of an emoji', '👨‍👩‍👧 ❤️', '👨👩👧 ❤'],
    ['blanks', '  a \u00a0 b\t', 'a b'],
  ])('is found whatever its %s', async (_, one, other) => {
    const [row] = await ask<{ one: string; other: string }>(
      'select search_key(:one) as one, search_key(:other) as other',
      { one, other },
    );
    expect(row?.one).toBe(row?.other);
    expect(row?.one).not.toBe('');
  });

  test.each([
    ['letters', 'Bar', 'Baz'],
    ['emoji', '🍞', '🍺'],
    ['words and one word', 'a b', 'ab'],
  ])('is told apart by its %s', async (_, one, other) => {
    expect(await ask('select search_key(:one) = search_key(:other) as same', { one, other })).toEqual([
      { same: false },
    ]);
  });

  test('is in the payee or the description', async () => {
    const id = randomUUID();
    await enter({ id: `'${id}'`, payee: `'Bäckerei'`, description: `'Zwei BROTE'` });
    expect(
      await ask('select search from transactions where id = :id::uuid and owner_id = :owner::uuid', { id }),
    ).toEqual([{ search: 'backerei zwei brote' }]);
    await ask(`update transactions set payee = null, description = null where owner_id = :owner::uuid`);
    expect(await ask('select search from transactions where owner_id = :owner::uuid')).toEqual([{ search: '' }]);
  });
});
