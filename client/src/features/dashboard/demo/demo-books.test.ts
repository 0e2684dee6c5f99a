import { describe, expect, it } from 'vitest';
import { demoHousehold } from '../../../../../database/demo/household';
import { demoTemplate } from '../../../../../database/demo/template';
import { demoBooks, type OwnBooks } from './demo-books';
import { shiftYears } from './shift-years';
import type { DemoTemplate } from './template';

const category = (kind: 'INCOME' | 'EXPENSE', code: string, parentId?: string) => ({
  ...{ id: `${kind} ${code}`, code, kind, name: code, position: 3, archivedOn: null },
  parent: parentId === undefined ? null : { id: parentId },
});
const own: OwnBooks = {
  profile: { name: 'Ada', baseCurrency: 'CHF', locale: 'de-CH', timeZone: 'Europe/Zurich', theme: 'DARK' },
  categories: [
    category('INCOME', 'SALARY'),
    category('INCOME', 'OTHER'),
    category('EXPENSE', 'RENT'),
    category('EXPENSE', 'FOOD'),
    category('EXPENSE', 'FOOD_GROCERIES', 'EXPENSE FOOD'),
  ],
};
/** As it arrives in the browser. */
const template = JSON.parse(JSON.stringify(demoTemplate(6))) as DemoTemplate;
const now = new Date('2028-06-10T12:00:00.123Z');

describe('moving by whole years', () => {
  it.each([
    ['2026-11', 2, '2028-11'],
    ['2026-11-30', -3, '2023-11-30'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-02-28', 2, '2028-02-28'],
    ['2026-11', 0, '2026-11'],
    ['CASH', 2, 'CASH'],
    ['2026-11-30T10:00:00Z', 2, '2026-11-30T10:00:00Z'],
  ])('makes %s, %i on, %s', (text, years, moved) => {
    expect(shiftYears(text, years)).toBe(moved);
  });
});

describe('the demo household in one’s own books', () => {
  const books = demoBooks(template, own, '2028-06', now);

  it('is the household of that very month: the same amounts, in the same seasons', () => {
    const there = demoHousehold('2028-06');
    // A leap year away, the last day of a February is the 28th.
    const day = (date: string) => date.replace('02-29', '02-28');
    const entries = (rows: readonly object[]) =>
      (rows as { kind: string; date: string; amount: string; payee: string | null }[])
        .map((row) => [day(row.date), row.kind, row.amount, row.payee].join(' '))
        .sort();
    expect(entries(books.transactions)).toEqual(entries(there.transactions));
    expect(books.transfers.map(({ outId, inId }) => ({ outId, inId }))).toEqual(there.transfers);
    const values = (rows: readonly object[]) =>
      (rows as typeof there.assetInputs).map(({ assetId, month, value }) => [assetId, month, value]);
    expect(values(books.assetInputs)).toEqual(values(there.assetInputs));
    expect(books.assets.map((asset) => 'closedOn' in asset && asset.closedOn)).toEqual(
      there.assets.map(({ closedOn }) => closedOn),
    );
    expect(books.budgets.at(-1)).toMatchObject({ month: '2028-06' });
  });

  it('leaves the profile and the categories as they are, and finds the default ones by their codes', () => {
    expect(books.profile).toEqual(own.profile);
    expect(books.categories).toMatchObject(
      own.categories.map(({ id, code, parent }) => ({ id, code, parentId: parent?.id ?? null, position: 3 })),
    );
    const told = template.transactions.flatMap(({ splits }) => splits);
    const kept = books.transactions.flatMap(({ splits }) => splits);
    const known = new Set(own.categories.map(({ id }) => id));
    expect(kept.map(({ categoryId, amount }) => [categoryId, amount])).toEqual(
      told.map(({ kind, code, amount }) => [known.has(`${kind} ${code}`) ? `${kind} ${code}` : null, amount]),
    );
    expect(kept.some(({ categoryId }) => categoryId === 'EXPENSE FOOD_GROCERIES')).toBe(true);
  });

  it('brings no budget for a category that these books have no more', () => {
    const of = new Set(books.budgets.map(({ categoryId }) => categoryId));
    expect([...of].sort()).toEqual(['EXPENSE FOOD', 'EXPENSE RENT']);
  });

  it('was made now, not in the past', () => {
    expect(books.assets[0]).toMatchObject({ version: 1, createdAt: '2028-06-10T12:00:00.123000Z' });
  });

  it('brings the rates it is told in, each marked as the demo’s', () => {
    const { exchangeRates } = books;
    expect(exchangeRates).toHaveLength(template.rates.length);
    expect(exchangeRates[0]).toMatchObject({ source: 'DEMO', version: 1 });
    expect(new Set(exchangeRates.map(({ source }) => source))).toEqual(new Set(['DEMO']));
    expect(new Set(exchangeRates.map(({ currency }) => currency))).not.toContain('EUR');
  });
});
