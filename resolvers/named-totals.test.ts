import { expect, test } from 'vitest';
import type { Category } from '../schema/__generated__/types';
import { toCashFlow } from './lib/cash-flow';

const categories = ['salary', 'food', 'groceries'].map((id) => ({ id, name: `The ${id}` }) as Category);
const figures = {
  incomesByCategory: [{ id: 'salary', amount: '10.00', subcategories: [{ id: 'salary', amount: '10.00' }] }],
  expensesByCategory: [
    {
      ...{ id: 'food', amount: '3.00' },
      subcategories: [
        { id: 'groceries', amount: '4.00' },
        { id: null, amount: '-1.00' },
      ],
    },
    { id: null, amount: '2.00', subcategories: [] },
  ],
};

test('the figures of a cash flow are by whole categories, and by none where something is still to be sorted', () => {
  const named = {
    incomesByCategory: [{ category: { name: 'The salary' }, amount: '10.00' }],
    expensesByCategory: [
      {
        ...{ category: { name: 'The food' }, amount: '3.00' },
        subcategories: [
          { category: { name: 'The groceries' }, amount: '4.00' },
          { category: null, amount: '-1.00' },
        ],
      },
      { category: null, amount: '2.00', subcategories: [] },
    ],
  };
  const answer = toCashFlow({ ...figures, months: [figures], categories, ...{ uncategorised: 2 } });
  expect(answer).toMatchObject({ ...named, months: [named], uncategorised: 2 });
  expect(answer).not.toHaveProperty('categories');
});
