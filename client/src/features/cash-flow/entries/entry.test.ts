import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { amountText, isRefund, nameOf, sortedText } from './entry';
import { entryMade, made, splitMade, transferMade } from './testing/made';

const format = createFormat('en-GB');
const shown = (...given: Parameters<typeof entryMade>) => amountText(entryMade(...given), format);

describe('an amount in the list', () => {
  it('has no sign where it was spent, and a plus where it came in', () => {
    expect(shown({ amount: '-12.5' })).toBe('€12.50');
    expect(shown({ amount: '2500', category: made.salary })).toBe('+€2,500.00');
  });

  it('has a plus where an expense gave it back, and a minus where an income was taken back', () => {
    expect(shown({ amount: '12.40' })).toBe('+€12.40');
    expect(isRefund(entryMade({ amount: '12.40' }))).toBe(true);
    expect(isRefund(entryMade({ amount: '-12.40' }))).toBe(false);
    expect(shown({ amount: '-40', category: made.salary })).toBe('−€40.00');
  });

  it('tells which way a balance goes, and of a transfer what is moved', () => {
    expect(shown({ amount: '-3', kind: 'ADJUSTMENT', category: null })).toBe('−€3.00');
    expect(amountText(transferMade('out'), format)).toBe('€500.00');
    expect(amountText(transferMade('in'), format)).toBe('+€500.00');
  });
});

describe('an entry is called', () => {
  it('by its payee, then by what it was for, then by what it is', () => {
    expect(nameOf(entryMade({ payee: 'REWE', description: 'Bread' }))).toBe('REWE');
    expect(nameOf(entryMade({ description: 'Bread', category: made.groceries }))).toBe('Bread');
    expect(nameOf(entryMade({ category: made.groceries }))).toBe('Food › Groceries');
    expect(nameOf(entryMade({ category: null }))).toBe('Uncategorised');
  });

  it('by both its accounts where money only moved, whichever side is shown', () => {
    for (const side of ['out', 'in'] as const) {
      expect(nameOf(transferMade(side, { description: 'Saved' }))).toBe('Giro → Savings');
    }
    expect(nameOf(transferMade('out', { account: null }))).toBe('an account that is gone → Savings');
  });

  it('by what a balance is, and by how many categories it is split into', () => {
    expect(sortedText(entryMade({ kind: 'OPENING_BALANCE', category: null }))).toBe('Opening balance');
    expect(sortedText(entryMade({ kind: 'ADJUSTMENT', category: null }))).toBe('Balance adjustment');
    const parts = [splitMade(made.food, '-2'), splitMade(made.pets, '-2'), splitMade(made.food, '-1')];
    expect(sortedText(entryMade({ splits: parts }))).toBe('2 categories');
    expect(sortedText(entryMade({ splits: parts.filter(({ category }) => category?.id === made.food.id) }))).toBe(
      'Food',
    );
  });
});
