import fc from 'fast-check';
import { demoId } from '../demo/random';
import type { Statements } from '../../lambdas/lib/database';

export interface EntryValues {
  /** Entries go by number; its id is made of it. */
  number: number;
  category: string;
  /** Name of a default subcategory; incomes have none. */
  subcategory: string | null;
  amount: string;
  currency: string;
  date: string;
}

/** A write to incomes or expenses, as data, so that a failing sequence can be read. */
export type CashFlowWrite =
  | { write: 'enter'; kind: 'INCOME' | 'EXPENSE'; entries: EntryValues[] }
  | { write: 'change'; kind: 'INCOME' | 'EXPENSE'; numbers: number[]; to: EntryValues }
  | { write: 'reprice'; kind: 'INCOME' | 'EXPENSE'; from: string; by: string }
  | { write: 'delete'; kind: 'INCOME' | 'EXPENSE'; numbers: number[] };

const number = fc.nat({ max: 9 });
const amount = fc.integer({ min: 1, max: 10 ** 8 }).map((units) => (units / 100).toFixed(2));
const currency = fc.constantFrom('EUR', 'USD');
const date = fc.constantFrom('2024-01-01', '2024-01-31', '2024-02-29', '2024-03-15');
const numbers = fc.uniqueArray(number, { minLength: 1, maxLength: 5 });

const ofKind = (kind: 'INCOME' | 'EXPENSE', sorts: [string, string | null][]): fc.Arbitrary<CashFlowWrite> => {
  const values = fc
    .record({ number, sort: fc.constantFrom(...sorts), amount, currency, date })
    .map(({ sort: [category, subcategory], ...rest }) => ({ ...rest, category, subcategory }));
  const fixed = fc.constant(kind);
  const write = <Name extends string>(name: Name) => ({ write: fc.constant(name), kind: fixed });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        ...write('enter'),
        entries: fc.uniqueArray(values, { selector: (v) => v.number, minLength: 1, maxLength: 6 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ ...write('change'), numbers, to: values }) },
    { weight: 1, arbitrary: fc.record({ ...write('reprice'), from: date, by: amount }) },
    { weight: 2, arbitrary: fc.record({ ...write('delete'), numbers }) },
  );
};

export const cashFlowWrite = fc.oneof(
  ofKind('INCOME', [
    ['SALARY', null],
    ['DIVIDEND', null],
  ]),
  ofKind('EXPENSE', [
    ['FOOD', 'Groceries'],
    ['FOOD', null],
    ['FEES', 'Streaming'],
    ['RENT', 'General'],
    ['OTHER', 'General'],
  ]),
);

/** Sends a write for the entries of an owner. Entering a number that is there already is refused. */
export async function sendCashFlowWrite(statements: Statements, owner: string, command: CashFlowWrite): Promise<void> {
  const table = command.kind === 'INCOME' ? 'income_items' : 'expense_items';
  const expense = command.kind === 'EXPENSE';
  const idOf = (entry: number) => demoId(`entry ${entry}`);
  const subcategory = (category: string, name: string) =>
    `(select s.id from expense_subcategories s where s.owner_id = :owner::uuid and s.category_code = ${category} and s.name = ${name})`;
  if (command.write === 'enter') {
    const entries = command.entries.map((entry) => ({ ...entry, id: idOf(entry.number) }));
    await statements.query(
      `insert into ${table} (owner_id, id, category_code, amount, currency, date${expense ? ', subcategory_id' : ''})
       select :owner::uuid, e.id, e.category, e.amount, e.currency, e.date${expense ? `, ${subcategory('e.category', 'e.subcategory')}` : ''}
       from jsonb_to_recordset(:entries::jsonb)
         as e (id uuid, category text, subcategory text, amount numeric, currency text, date date)`,
      { owner, entries: JSON.stringify(entries) },
    );
  } else if (command.write === 'change') {
    const { category, subcategory: name, amount, currency, date } = command.to;
    const to = { category, amount, currency, date };
    await statements.query(
      `update ${table} set category_code = :category, amount = :amount::numeric, currency = :currency, date = :date::date
       ${expense ? `, subcategory_id = ${subcategory(':category', ':name')}` : ''}
       where owner_id = :owner::uuid and id = any (string_to_array(:ids, ',')::uuid[])`,
      { owner, ids: command.numbers.map(idOf).join(','), ...to, ...(expense ? { name } : {}) },
    );
  } else if (command.write === 'reprice') {
    await statements.query(
      `update ${table} set amount = amount + :by::numeric where owner_id = :owner::uuid and date >= :from::date`,
      { owner, from: command.from, by: command.by },
    );
  } else {
    await statements.query(
      `delete from ${table} where owner_id = :owner::uuid and id = any (string_to_array(:ids, ',')::uuid[])`,
      { owner, ids: command.numbers.map(idOf).join(',') },
    );
  }
}
