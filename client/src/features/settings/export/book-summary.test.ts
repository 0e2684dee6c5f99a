import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { summariseBooks } from './book-summary';
import { readBooksFile } from './read-books-file';

const books = {
  format: 'finally-books',
  version: 2,
  profile: { baseCurrency: 'CHF', name: 'Zoë 🌍' },
  categories: [{ code: 'FOOD' }, { code: null }],
  assets: [{}, {}],
  assetInputs: [{ month: '2026-02' }, { month: '2024-11' }, { month: '2025-01' }],
  marketCaps: [],
  allocationTargets: [],
  transactions: [{ date: '2026-01-31' }],
  transfers: [],
  budgets: [{ month: '2026-03' }],
  exchangeRates: [],
};
const text = JSON.stringify(books);
/** As they were exported while incomes and expenses were kept apart. */
const first = {
  ...{ ...books, version: 1, categories: undefined, transactions: undefined, transfers: undefined },
  ...{ expenseSubcategories: [{ isDefault: true }, { isDefault: false }] },
  ...{ incomes: [{ date: '2026-01-31' }], expenses: [{ date: '2025-12-24' }] },
};

describe('what a file would bring', () => {
  it('is counted, with the first and the last month, and without what there is none of', () => {
    expect(summariseBooks(text)).toEqual({
      baseCurrency: 'CHF',
      lines: [
        { name: 'Assets and debts', count: 2 },
        { name: 'Values', count: 3, months: { from: '2024-11', to: '2026-02' } },
        { name: 'Transactions', count: 1, months: { from: '2026-01', to: '2026-01' } },
        { name: 'Budgets', count: 1, months: { from: '2026-03', to: '2026-03' } },
        { name: 'Own categories', count: 1 },
      ],
    });
  });

  it('is counted alike in a file from before incomes and expenses were transactions', () => {
    expect(summariseBooks(JSON.stringify(first)).lines.slice(2)).toEqual([
      { name: 'Transactions', count: 2, months: { from: '2025-12', to: '2026-01' } },
      { name: 'Budgets', count: 1, months: { from: '2026-03', to: '2026-03' } },
      { name: 'Own categories', count: 1 },
    ]);
  });

  it.each([
    ['', 'This is not a file that FinAlly exported.'],
    ['null', 'This is not a file that FinAlly exported.'],
    ['[1, 2]', 'This is not a file that FinAlly exported.'],
    [JSON.stringify({ ...books, version: 3 }), 'This file was exported by a newer FinAlly.'],
    [JSON.stringify({ ...books, assetInputs: [{ month: 3 }] }), 'This file was exported by FinAlly, but is damaged.'],
    [JSON.stringify({ ...books, transactions: undefined }), 'This file was exported by FinAlly, but is damaged.'],
    [JSON.stringify({ ...first, incomes: undefined }), 'This file was exported by FinAlly, but is damaged.'],
  ])('of %j is refused with a reason', (content, reason) => {
    expect(() => summariseBooks(content)).toThrow(reason);
  });
});

describe('a file of exported books', () => {
  it('is read as JSON and compressed by gzip, whatever it is called', async () => {
    expect(await readBooksFile(new File([text], 'a.gz'))).toBe(text);
    expect(await readBooksFile(new File([gzipSync(text)], 'b.json'))).toBe(text);
  });

  it('that is damaged, or unpacks to more than any books, is refused with a reason', async () => {
    const packed = gzipSync(text);
    await expect(readBooksFile(new File([packed.subarray(0, 40)], 'a.gz'))).rejects.toThrow('This file is damaged');
    await expect(readBooksFile(new File([gzipSync(Buffer.alloc(193 * 1024 * 1024))], 'bomb.gz'))).rejects.toThrow(
      'too large',
    );
    await expect(readBooksFile(new File(['PK\u0003\u0004 and then nothing'], 'a.zip'))).rejects.toThrow(
      'This ZIP file is damaged.',
    );
  });
});

it('base64 brings every byte there and back, in more than one piece too', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
});
