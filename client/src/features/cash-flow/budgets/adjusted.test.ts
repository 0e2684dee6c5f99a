import { describe, expect, it } from 'vitest';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { adjusted, undoable } from './adjusted';

const budget = (code: string, amount: string | null, calculated = false): Budgets_BudgetFragment => ({
  id: `${code}:2026-12`,
  category: { id: code, name: code, archivedOn: null },
  month: '2026-12',
  currency: 'EUR',
  budget: amount ?? '0.00',
  actual: '0.00',
  remaining: amount ?? '0.00',
  pct: null,
  isSet: amount !== null,
  isPriced: true,
  calculated,
  version: amount === null ? 0 : 1,
  owner: 'ada',
});

describe('what auto-adjust did', () => {
  const result = adjusted(
    [
      budget('FOOD', null),
      budget('RENT', '900.00'),
      budget('FEES', '20.00', true),
      budget('LOAN', '5', true),
      budget('OTHER', null),
    ],
    [
      budget('FOOD', '310.00', true),
      budget('RENT', '900.00'),
      budget('FEES', '25.00', true),
      budget('LOAN', '5.00', true),
      budget('OTHER', null),
    ],
  );

  it('is shown for every budget that is set, beside what it was and why it stayed', () => {
    expect(
      result.map(({ budget: { category, budget: now }, before, kept }) => [category.id, before, now, kept]),
    ).toEqual([
      ['FOOD', null, '310.00', undefined],
      ['RENT', '900.00', '900.00', 'by hand'],
      ['FEES', '20.00', '25.00', undefined],
      ['LOAN', '5', '5.00', 'unchanged'],
    ]);
  });

  it('is undone where there was no budget, so that nothing set by hand or calculated before is touched', () => {
    expect(undoable(result).map(({ category }) => category.id)).toEqual(['FOOD']);
  });
});
