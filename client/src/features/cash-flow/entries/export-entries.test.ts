import { expect, it } from 'vitest';
import { entriesAsCsv } from './export-entries';
import { entryMade, made, splitMade, transferMade } from './testing/made';

it('a table has a row for each part, with amounts that add up to what came in and went out', () => {
  const entries = [
    entryMade({ id: '1', payee: 'REWE', amount: '-12.40', category: made.groceries }),
    entryMade({ id: '2', amount: '-10', splits: [splitMade(made.food, '-12', 'Crate'), splitMade(null, '2')] }),
    entryMade({ id: '3', amount: '2500', category: made.salary, status: 'PENDING' }),
    transferMade('out'),
    transferMade('in'),
  ];
  expect(entriesAsCsv(entries, 'en-GB').split('\r\n')).toEqual([
    'type,date,payee,description,category,subcategory,note,account,other_account,amount,currency,status,id',
    'expense,2026-03-10,REWE,,Food,Groceries,,,,-12.40,EUR,booked,1',
    'expense,2026-03-10,,,Food,,Crate,,,-12,EUR,booked,2',
    'expense,2026-03-10,,,,,,,,2,EUR,booked,2',
    'income,2026-03-10,,,Salary,,,,,2500,EUR,pending,3',
    'transfer,2026-03-10,,,,,,Giro,Savings,-500,EUR,booked,out',
    'transfer,2026-03-10,,,,,,Savings,Giro,500,EUR,booked,in',
    '',
  ]);
});
