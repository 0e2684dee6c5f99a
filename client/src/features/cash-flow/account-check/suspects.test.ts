import { expect, it } from 'vitest';
import type { BalanceSuspectReason } from '../../../__generated__/graphql';
import { entryMade, made, splitMade, transferMade } from '../entries/testing/made';
import { mendOf, sentenceOf, turned } from './suspects';

it.each([
  ['TWICE', 'This line is here twice.', 'delete'],
  ['WRONG_SIGN', 'This line has the wrong sign.', 'turn'],
  ['PENDING_HERE', 'This line is announced here, and booked at the bank.', 'book'],
  ['NOT_AT_BANK', 'This line is not at the bank.', 'delete'],
] satisfies [BalanceSuspectReason, string, string][])(
  'a line that is %s says so, and what mends it',
  (reason, sentence, mend) => {
    expect(sentenceOf({ reason, transactions: [entryMade()] })).toBe(sentence);
    expect(mendOf(reason, entryMade())).toBe(mend);
  },
);

it('two lines that come to the difference together are named together', () => {
  const transactions = [entryMade(), entryMade({ id: 'f' })];
  expect(sentenceOf({ reason: 'NOT_AT_BANK', transactions })).toBe('These two are not at the bank.');
});

it('an amount turns round with all its parts, and keeps its categories and notes', () => {
  expect(turned(entryMade({ amount: '-5.00' }))).toEqual({ amount: '5' });
  const shop = entryMade({ amount: '-5', splits: [splitMade(made.food, '-6'), splitMade(null, '1', 'Deposit')] });
  expect(turned(shop)).toEqual({
    amount: '5',
    splits: [
      { categoryId: made.food.id, amount: '6', note: null },
      { categoryId: null, amount: '-1', note: 'Deposit' },
    ],
  });
});

it('the side of a transfer does not turn round alone', () => {
  expect(mendOf('WRONG_SIGN', transferMade('out'))).toBeUndefined();
  expect(mendOf('TWICE', transferMade('out'))).toBe('delete');
});
