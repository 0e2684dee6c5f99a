import fc from 'fast-check';
import { demoId } from '../demo/random';
import type { Database, Statements } from '../../lambdas/lib/database';
import { newOwner, openAssets } from './owner';
import { defaultCategories, enterTransactions, splitsOf } from './transactions';

/** Whose ledger is written to. Accounts go by their place, categories by kind and code. */
export interface Ledger {
  owner: string;
  accounts: string[];
  categories: Map<string, string>;
}

interface Part {
  category: string | null;
  amount: string;
}

interface Values {
  date: string;
  currency: string;
  account: number;
  parts: Part[];
}

/** A write to transactions, transfers or categories, as data, so that a failing sequence can be read. */
export type CashFlowWrite =
  | { write: 'enter'; entries: (Values & { number: number; pending: boolean })[] }
  | { write: 'edit'; numbers: number[]; to: Values }
  | { write: 'split'; number: number; off: Part }
  | { write: 'reprice'; from: string; by: string }
  | { write: 'settle'; numbers: number[]; pending: boolean }
  | { write: 'link'; out: number; into: number }
  | { write: 'transfer'; out: number; into: number; amount: string }
  | { write: 'unlink'; number: number }
  | { write: 'merge'; category: string; into: string }
  | { write: 'move'; category: string; under: string | null }
  | { write: 'drop'; category: string }
  | { write: 'close'; account: number }
  | { write: 'delete'; numbers: number[] };

const number = fc.nat({ max: 9 });
const numbers = fc.uniqueArray(number, { minLength: 1, maxLength: 5 });
const account = fc.nat({ max: 1 });
/** Those that go out at first, and those that come in. */
const even = fc.nat({ max: 4 }).map((half) => 2 * half);
const odd = even.map((below) => below + 1);
const date = fc.constantFrom('2024-01-01', '2024-01-31', '2024-02-29', '2024-03-15');
/** Two of them have parts of one name, which a merge makes one. */
const category = fc.constantFrom(
  ...['INCOME SALARY', 'INCOME DIVIDEND', 'EXPENSE FOOD', 'EXPENSE FOOD_GROCERIES', 'EXPENSE RENT'],
  ...['EXPENSE RENT_GENERAL', 'EXPENSE OTHER', 'EXPENSE OTHER_GENERAL'],
);
/** Refunds and repayments too: any category takes what comes in and what goes out. */
const amount = fc
  .integer({ min: -(10 ** 8), max: 10 ** 8 })
  .filter((units) => units !== 0)
  .map((units) => (units / 100).toFixed(2));
const part = fc.record({ category: fc.option(category, { freq: 4 }), amount });
const values = {
  date,
  currency: fc.constantFrom('EUR', 'USD'),
  account,
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
};
const write = <Name extends string>(name: Name) => ({ write: fc.constant(name) });

export const cashFlowWrite: fc.Arbitrary<CashFlowWrite> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...write('enter'),
      entries: fc.uniqueArray(fc.record({ ...values, number: fc.nat({ max: 19 }), pending: fc.boolean() }), {
        selector: (entry) => entry.number,
        minLength: 1,
        maxLength: 6,
      }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ ...write('edit'), numbers, to: fc.record(values) }) },
  { weight: 2, arbitrary: fc.record({ ...write('split'), number, off: part }) },
  { weight: 2, arbitrary: fc.record({ ...write('reprice'), from: date, by: fc.constantFrom('-1', '3') }) },
  { weight: 2, arbitrary: fc.record({ ...write('settle'), numbers, pending: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ ...write('link'), out: even, into: odd }) },
  { weight: 1, arbitrary: fc.record({ ...write('transfer'), out: even, into: odd, amount }) },
  { weight: 2, arbitrary: fc.record({ ...write('unlink'), number }) },
  { weight: 2, arbitrary: fc.record({ ...write('merge'), category, into: category }) },
  { weight: 2, arbitrary: fc.record({ ...write('move'), category, under: fc.option(category) }) },
  { weight: 1, arbitrary: fc.record({ ...write('drop'), category }) },
  { weight: 1, arbitrary: fc.record({ ...write('close'), account }) },
  { weight: 2, arbitrary: fc.record({ ...write('delete'), numbers }) },
);

/** What is there before two writers begin: every other entry went out of the first account, the others came into the second. */
export const firstEntries: CashFlowWrite = {
  write: 'enter',
  entries: Array.from({ length: 10 }, (_, place) => ({
    ...{ number: place, date: '2024-01-31', currency: 'EUR', account: place % 2, pending: place % 3 === 0 },
    parts: [{ category: place % 4 < 2 ? 'EXPENSE FOOD' : null, amount: place % 2 === 0 ? '-10' : '10' }],
  })),
};

/** Empty books with two accounts and a debt. */
export async function newLedger(database: Database): Promise<Ledger> {
  const owner = await newOwner(database);
  const accounts = ['CASH', 'CREDIT_CARD', 'MORTGAGE'].map((kind) => ({
    id: demoId(`${owner} ${kind}`),
    category: kind,
  }));
  await openAssets(
    database,
    owner,
    accounts.map((asset) => ({ ...asset, currency: 'EUR' })),
  );
  return { owner, accounts: accounts.map(({ id }) => id), categories: await defaultCategories(database, owner) };
}

const ofNumbers = `owner_id = :owner::uuid and id = any (string_to_array(:ids, ',')::uuid[])`;

/** Sends a write. Entering a number that is there already is refused, and so is whatever the ledger forbids. */
export async function sendCashFlowWrite(statements: Statements, ledger: Ledger, command: CashFlowWrite): Promise<void> {
  const { owner, accounts, categories } = ledger;
  const idOf = (entry: number) => demoId(`entry ${entry}`);
  const idsOf = (entries: number[]) => entries.map(idOf).join(',');
  const categoryOf = (name: string | null) => (name === null ? null : (categories.get(name) ?? null));
  const splitsAs = (parts: Part[]) =>
    parts.map((own) => ({ categoryId: categoryOf(own.category), amount: own.amount }));
  const accountOf = (place: number) => accounts[place] ?? null;
  const query = (sql: string, given: Record<string, string | null>) => statements.query(sql, { owner, ...given });
  switch (command.write) {
    case 'enter':
      return enterTransactions(
        statements,
        owner,
        command.entries.map(({ number: entry, pending, account: place, parts, ...rest }) => ({
          ...{ ...rest, id: idOf(entry), accountId: accountOf(place), splits: splitsAs(parts) },
          status: pending ? ('PENDING' as const) : ('BOOKED' as const),
        })),
      );
    case 'edit': {
      const { date: day, currency, account: place, parts } = command.to;
      const given = { day, currency, account: accountOf(place), parts: JSON.stringify(splitsAs(parts)) };
      await query(
        `update transactions set date = :day::date, currency = :currency, account_id = :account::uuid,
           amount = splits_sum(${splitsOf(':parts::jsonb')}), splits = ${splitsOf(':parts::jsonb')} where ${ofNumbers}`,
        { ids: idsOf(command.numbers), ...given },
      );
      return;
    }
    case 'split':
      await query(
        `update transactions
         set splits = array[row (null, amount - :off::numeric, null)::split, row (:category::uuid, :off::numeric, 'part')::split]
         where ${ofNumbers}`,
        { ids: idOf(command.number), off: command.off.amount, category: categoryOf(command.off.category) },
      );
      return;
    case 'reprice':
      await query(
        `update transactions set amount = amount * :by::numeric, splits = array(
           select row (s.category_id, s.amount * :by::numeric, s.note)::split
           from unnest(splits) with ordinality as s (category_id, amount, note, place) order by s.place
         )
         where owner_id = :owner::uuid and date >= :from::date`,
        { from: command.from, by: command.by },
      );
      return;
    case 'settle':
      await query(`update transactions set status = :status where ${ofNumbers}`, {
        ids: idsOf(command.numbers),
        status: command.pending ? 'PENDING' : 'BOOKED',
      });
      return;
    case 'link':
      await query('insert into transfers (owner_id, out_id, in_id) values (:owner::uuid, :out::uuid, :into::uuid)', {
        out: idOf(command.out),
        into: idOf(command.into),
      });
      return;
    case 'transfer':
      await query(
        `with sides as (
           insert into transactions (owner_id, id, kind, date, currency, account_id, amount, splits)
           select :owner::uuid, s.id, 'TRANSFER', '2024-02-29', 'EUR', s.account, s.amount, array[row (null, s.amount, null)::split]
           from (values (:out::uuid, :from::uuid, -abs(:amount::numeric)), (:into::uuid, :debt::uuid, abs(:amount::numeric)))
             as s (id, account, amount)
         )
         insert into transfers (owner_id, out_id, in_id) values (:owner::uuid, :out::uuid, :into::uuid)`,
        {
          ...{ out: idOf(command.out), into: idOf(command.into), amount: command.amount },
          ...{ from: accountOf(0), debt: accountOf(2) },
        },
      );
      return;
    case 'unlink':
      await query('delete from transfers where owner_id = :owner::uuid and :id::uuid in (out_id, in_id)', {
        id: idOf(command.number),
      });
      return;
    case 'merge':
      await query('select merge_category(:owner::uuid, :category::uuid, :into::uuid)::text as left_over', {
        category: categoryOf(command.category),
        into: categoryOf(command.into),
      });
      return;
    case 'move':
      await query('update categories set parent_id = :under::uuid where owner_id = :owner::uuid and id = :id::uuid', {
        id: categoryOf(command.category),
        under: categoryOf(command.under),
      });
      return;
    case 'drop':
      await query('delete from categories where owner_id = :owner::uuid and id = :id::uuid', {
        id: categoryOf(command.category),
      });
      return;
    case 'close':
      await query('delete from assets where owner_id = :owner::uuid and id = :id::uuid', {
        id: accountOf(command.account),
      });
      return;
    case 'delete':
      await query(`delete from transactions where ${ofNumbers}`, { ids: idsOf(command.numbers) });
  }
}
