import { expect, it } from 'vitest';
import { entryMade, made, splitMade, transferMade } from '../testing/made';
import { allOf, keptIn, NOTHING, reachedTo, sumsOf, toggled } from './selection';
import { takePart } from './take-part';

const list = ['a', 'b', 'c', 'd', 'e'].map((id) => entryMade({ id }));
const at = (index: number) => list[index] ?? entryMade();
const ids = ({ entries }: { entries: ReadonlyMap<string, unknown> }) => [...entries.keys()].sort().join('');

it('a row is selected and let go, and a range reaches from the row before in either direction', () => {
  const one = toggled(NOTHING, at(2));
  expect(ids(one)).toBe('c');
  expect(ids(toggled(one, at(2)))).toBe('');
  expect(ids(reachedTo(one, list, 4))).toBe('cde');
  expect(ids(reachedTo(reachedTo(one, list, 4), list, 1))).toBe('bcde');
  expect(ids(reachedTo(NOTHING, list, 1))).toBe('b');
});

it('no more than can be changed at once is selected, and it says so', () => {
  const many = Array.from({ length: 501 }, (_, n) => entryMade({ id: `e${n}` }));
  expect(allOf(many.slice(1), false)).toMatchObject({ isCapped: false });
  expect(allOf(many.slice(1), true)).toMatchObject({ isCapped: true });
  const all = allOf(many, false);
  expect([all.entries.size, all.isCapped]).toEqual([500, true]);
});

it('what goes from the list is selected no longer, and what was changed is as it is now', () => {
  const selection = allOf([...list, entryMade({ id: 'x' })], false);
  const now = [at(0), entryMade({ id: 'b', version: 2, payee: 'Rossi' })];
  const left = keptIn(selection, list, now);
  // What was never read into the list is still selected.
  expect(ids(left)).toBe('abx');
  expect(left.entries.get('b')).toMatchObject({ version: 2, payee: 'Rossi' });
  expect(keptIn(left, now, [entryMade({ id: 'a', version: 0 }), now[1] ?? at(1)])).toBe(left);
});

it('it comes to exact sums by currency, and what only moves is apart', () => {
  const spent = ['-0.10', '-0.20'].map((amount) => entryMade({ amount }));
  const texts = (sums: { currency: string; amount: { toFixed: () => string } }[]) =>
    sums.map(({ currency, amount }) => `${amount.toFixed()} ${currency}`);
  expect(sumsOf(spent)).toMatchObject({ isSpent: true, moved: [] });
  expect(texts(sumsOf(spent).flows)).toEqual(['-0.3 EUR']);
  const earned = entryMade({ amount: '99999999999999999999.99', category: made.salary });
  const mixed = sumsOf([...spent, earned, entryMade({ currency: 'USD' }), transferMade('out')]);
  expect(texts(mixed.flows)).toEqual(['99999999999999999999.69 EUR', '-5 USD']);
  expect(texts(mixed.moved)).toEqual(['500 EUR']);
  expect(mixed.isSpent).toBe(false);
});

it('who takes no part in an edit is counted, by reason', () => {
  const split = entryMade({ id: 's', splits: [splitMade(made.food, '-2'), splitMade(null, '-3')] });
  const opening = entryMade({ id: 'o', kind: 'OPENING_BALANCE', category: null });
  const entries = [at(0), split, { ...split, id: 't' }, opening, transferMade('out')];
  expect(takePart('category', entries)).toEqual({
    taking: [at(0)],
    leftOut: ['1 transfer has no category', '1 balance has no category', '2 split entries are sorted part by part'],
  });
  expect(takePart('account', entries)).toMatchObject({
    taking: [at(0), split, { id: 't' }, opening],
    leftOut: ['1 transfer is between two accounts'],
  });
});
