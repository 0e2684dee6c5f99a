import { describe, expect, it } from 'vitest';
import { demoHousehold } from '../../../../../database/demo/household';
import { demoTemplate } from '../../../../../database/demo/template';
import { demoBooks, type OwnBooks } from './demo-books';
import { shiftYears } from './shift-years';
import type { DemoTemplate } from './template';

const own: OwnBooks = {
  profile: { name: 'Ada', baseCurrency: 'CHF', locale: 'de-CH', timeZone: 'Europe/Zurich', theme: 'DARK' },
  expenseCategories: [{ code: 'RENT', subcategories: [{ id: 'general', name: 'General' }] }],
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
      (rows as { categoryCode: string; date: string; amount: string }[]).map((row) => [
        row.categoryCode,
        day(row.date),
        row.amount,
      ]);
    expect(entries(books.expenses)).toEqual(entries(there.expenses));
    expect(entries(books.incomes)).toEqual(entries(there.incomes));
    const values = (rows: readonly object[]) =>
      (rows as typeof there.assetInputs).map(({ assetId, month, value }) => [assetId, month, value]);
    expect(values(books.assetInputs)).toEqual(values(there.assetInputs));
    expect(books.assets.map((asset) => 'closedOn' in asset && asset.closedOn)).toEqual(
      there.assets.map(({ closedOn }) => closedOn),
    );
    expect(books.budgets.at(-1)).toMatchObject({ month: '2028-06' });
  });

  it('leaves the profile and the default subcategories as they are', () => {
    expect(books.profile).toEqual(own.profile);
    expect(books.expenseSubcategories).toMatchObject([
      { id: 'general', categoryCode: 'RENT', name: 'General', isDefault: true, position: 1 },
    ]);
    const general = books.expenses.filter(({ subcategoryId }) => subcategoryId === 'general');
    const there = template.expenses.filter((row) => row['categoryCode'] === 'RENT' && row.subcategory === 'General');
    expect(there.length).toBeGreaterThan(0);
    expect(general).toHaveLength(there.length);
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
