import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { changesBetween, contentOf, draftFieldOf, draftOf, emptyDraft, readDraft, type Draft } from './draft';
import type { Entry } from './entry';

const food = { categoryCode: 'FOOD', categoryName: 'Food', subcategory: null };
const typed: Draft = { ...emptyDraft('2026-11-22', 'EUR'), choice: food, amount: '12,50' };
const german = createFormat('de-DE', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);
const read = (change: Partial<Draft>) => readDraft({ ...typed, ...change }, 'expense', german);
const problems = (change: Partial<Draft>) => {
  const result = read(change);
  return result.ok ? [] : Object.keys(result.problems);
};
const entry: Entry = {
  id: 'e',
  date: '2026-11-02',
  amount: '1234.50',
  currency: 'EUR',
  description: null,
  version: 3,
  owner: 'ada',
  createdAt: '2026-11-02T09:00:00.000Z',
  category: { code: 'FOOD', name: 'Food' },
  subcategory: { id: 's', name: 'Groceries', isDefault: true },
  account: { id: 'a', name: 'Current account' },
};

describe('a typed line', () => {
  it('is read in the member’s locale, and an empty description is none', () => {
    expect(read({ description: '  ' })).toEqual({
      ok: true,
      content: {
        categoryCode: 'FOOD',
        subcategoryId: null,
        amount: '12.5',
        currency: 'EUR',
        date: '2026-11-22',
        description: null,
        accountId: null,
      },
    });
  });

  it('says which field is at fault', () => {
    expect(problems({ amount: '' })).toEqual(['amount']);
    for (const amount of ['abc', '0', '-0', '−5', '1e5', '1,23456', '9'.repeat(21)]) {
      expect(problems({ amount })).toEqual(['amount']);
    }
    expect(problems({ date: '2026-02-30', choice: null, amount: 'x' })).toEqual(['date', 'choice', 'amount']);
  });
});

describe('an entry that is edited', () => {
  it('sends nothing when nothing was changed, and else only what was', () => {
    const draft = draftOf(entry, () => '1.234,50');
    const unchanged = readDraft(draft, 'expense', german);
    expect(unchanged.ok && changesBetween(contentOf(entry), unchanged.content)).toEqual({});
    const moved = readDraft({ ...draft, choice: food, accountId: null }, 'expense', german);
    expect(moved.ok && changesBetween(contentOf(entry), moved.content)).toEqual({
      subcategoryId: null,
      accountId: null,
    });
  });

  it('shows what the server refuses at the field it means', () => {
    expect(draftFieldOf('subcategoryId')).toBe('choice');
    expect(draftFieldOf('input.amount')).toBe('amount');
    expect(draftFieldOf('expectedVersion')).toBeUndefined();
    expect(draftFieldOf(undefined)).toBeUndefined();
  });
});

describe('an amount with more decimals than its currency has', () => {
  it('is held back at its field, unless it was stored like this and is left alone', () => {
    expect(read({ amount: '1,2345' })).toEqual({
      ok: false,
      problems: { amount: 'Euro amounts have at most 2 decimals.' },
    });
    const old = { amount: '1.234', currency: 'EUR' };
    const reread = (change: Partial<Draft>) => readDraft({ ...typed, ...change }, 'expense', german, old);
    expect(reread({ amount: '1,234', description: 'Bread' })).toMatchObject({ ok: true });
    expect(reread({ amount: '1,235' })).toMatchObject({ ok: false });
    expect(reread({ amount: '1,2345', currency: 'JPY' })).toMatchObject({
      problems: { amount: 'JPY amounts have no decimals.' },
    });
  });
});
