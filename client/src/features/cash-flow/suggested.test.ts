import { expect, it } from 'vitest';
import type { CashFlowQuery } from '../../__generated__/graphql';
import { isUntouched, suggested } from './suggested';

const flows = { currency: 'EUR', income: '0.00', expenses: '0.00', unpriced: [] };
/** What a newcomer is shown, or somebody for whom some of it is different. */
const books = (other: object = {}) =>
  ({
    me: { baseCurrency: 'EUR', version: 1 },
    assets: [],
    ...{ cashFlow: flows, previous: flows },
    budgets: { currency: 'EUR', categories: [{ currency: 'EUR', isSet: false }] },
    ...other,
  }) as unknown as CashFlowQuery;

it('only whoever has entered nothing and said nothing of their habits is a newcomer', () => {
  expect(isUntouched(books())).toBe(true);
  const others = [
    { me: { version: 2 } },
    { assets: [{}] },
    { cashFlow: { ...flows, income: '1.00' } },
    { previous: { ...flows, unpriced: [{}] } },
    { budgets: { categories: [{ isSet: false }, { isSet: true }] } },
  ];
  expect(others.map((other) => isUntouched(books(other)))).toEqual(others.map(() => false));
});

it('all that a newcomer can enter is in the currency that is suggested', () => {
  const text = JSON.stringify(suggested(books(), 'CHF'));
  expect(text).not.toContain('EUR');
  expect(text.match(/CHF/g)).toHaveLength(5);
});
