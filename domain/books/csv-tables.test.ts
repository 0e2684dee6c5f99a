import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { BookDocument, BookRow } from './document';
import { bookTables } from './tables';
import { csvTables } from './csv-tables';

const text = await readFile(new URL('../../lambdas/import-data/testing/finally-v2.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as BookDocument;
const fileOf = (name: string, locale = 'en-GB') =>
  csvTables(document, locale).find((file) => file.name === name)?.content ?? '';
const linesOf = (name: string, matching: string) => {
  const [head = '', ...lines] = fileOf(name).split('\r\n');
  return [head, ...lines.filter((line) => line.includes(matching))];
};

describe('the tables of an archive', () => {
  test('are one for each list of the document', () => {
    expect(csvTables(document, 'en').map(({ name }) => name)).toEqual(bookTables.map(({ name }) => `${name}.csv`));
  });

  test('have a line for each part of a transaction, by the names of account and category', () => {
    expect(linesOf('transactions.csv', '30000000-0000-4000-8000-000000000001')).toEqual([
      'id,date,kind,status,payee,description,account,category,categoryParent,amount,currency,note,transferId',
      '30000000-0000-4000-8000-000000000001,2024-04-01,EXPENSE,BOOKED,Spesa Buona,,Everyday account,Groceries,Essen,-60,EUR,,',
      "30000000-0000-4000-8000-000000000001,2024-04-01,EXPENSE,BOOKED,Spesa Buona,,Everyday account,'=Paint,Hobby 🎨,-39.99,EUR,Brushes,",
      '30000000-0000-4000-8000-000000000001,2024-04-01,EXPENSE,BOOKED,Spesa Buona,,Everyday account,,,-0.01,EUR,?,',
    ]);
  });

  test('say of a transaction what it counts as, and of a side of a transfer which its other is', () => {
    const [head = '', ...lines] = fileOf('transactions.csv').trimEnd().split('\r\n');
    const columns = head.split(',');
    const rows = lines.filter((line) => line.startsWith('3')).map((line) => line.split(','));
    const cell = (row: string[], column: string) => row[columns.indexOf(column)];
    const told = rows.map((row) =>
      ['id', 'kind', 'status', 'amount', 'transferId']
        .map((column) => cell(row, column)?.replace(/^.{34}/, ''))
        .join(' '),
    );
    expect(told).toEqual([
      '01 EXPENSE BOOKED -60 ',
      '01 EXPENSE BOOKED -39.99 ',
      '01 EXPENSE BOOKED -0.01 ',
      '02 EXPENSE BOOKED 20 ',
      '03 TRANSFER BOOKED -300 04',
      '04 TRANSFER BOOKED 300 03',
      '05 TRANSFER BOOKED -10 06',
      '06 TRANSFER BOOKED 1600 05',
      '07 EXPENSE PENDING -5.55 ',
      '08 OPENING_BALANCE BOOKED 1000.1 ',
      '09 ADJUSTMENT BOOKED -0.5 ',
      '10 INCOME BOOKED 7.5 ',
      '11 EXPENSE BOOKED -2.234 ',
      '11 EXPENSE BOOKED 1 ',
      '12 INCOME BOOKED 50 ',
    ]);
  });

  test('say of what is still to be sorted that it is an expense where it went out', () => {
    const [first] = (document.transactions as BookRow[]).filter(({ id }) => String(id).startsWith('3'));
    const splits = [{ categoryId: null, amount: '-100', note: null }];
    const [, transactions] = csvTables({ ...document, transactions: [{ ...first, splits } as BookRow] }, 'en')
      .filter(({ name }) => name === 'transactions.csv')
      .flatMap(({ content }) => content.split('\r\n'));
    expect(transactions).toContain(',2024-04-01,EXPENSE,BOOKED,');
  });

  test('name the category of a budget and the parent of a category', () => {
    expect(linesOf('budgets.csv', '2024-04')).toEqual([
      'month,categoryId,category,amount,currency,calculated,version,createdAt,updatedAt',
      '2024-04,60000000-0000-4000-8000-000000000001,Hobby 🎨,25,EUR,false,1,2024-04-01T09:00:00.000000Z,2024-04-01T09:00:00.000000Z',
    ]);
    expect(linesOf('categories.csv', '=Paint')[0]).toBe(
      'id,code,kind,name,parentId,parent,position,archivedOn,version,createdAt,updatedAt',
    );
    expect(linesOf('categories.csv', '=Paint')[1]).toContain(
      "EXPENSE,'=Paint,60000000-0000-4000-8000-000000000001,Hobby 🎨,1000,2024-04-02,2,",
    );
  });

  test('have an apostrophe before what a spreadsheet would take for a formula, and commas where they are usual', () => {
    expect(fileOf('transactions.csv')).toContain(",PENDING,'=HYPERLINK(),");
    expect(fileOf('transactions.csv', 'de')).toContain(
      ";Spesa Buona;;Everyday account;'=Paint;Hobby 🎨;-39,99;EUR;Brushes;",
    );
  });
});
