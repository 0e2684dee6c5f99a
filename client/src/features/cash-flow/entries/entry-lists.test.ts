import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../../lib/cache';
import { belongs } from './belongs';
import type { Entry } from './entry';
import { dropEntry, placeEntry, positionOf } from './entry-lists';
import type { ListFilter } from './filters';
import { EntryListQuery } from './read-page';
import { entryMade, made, splitMade, transferMade, typed } from './testing/made';

const march: ListFilter = { from: '2026-03-01', to: '2026-03-31' };
const expense = (id: string, date: string, description: string | null = null, at = '09:00') =>
  entryMade({ id, date, description, createdAt: `2026-04-01T${at}:00.000000Z` });
const [a, b, c] = [expense('a', '2026-03-20'), expense('b', '2026-03-10'), expense('c', '2026-03-10')];

/** A cache in which March was read as far as these, and what it holds of March afterwards. */
function march26(items: Entry[], nextToken: string | null) {
  const cache = createCache();
  const page = typed('TransactionPage', { items, nextToken });
  cache.writeQuery({ query: EntryListQuery, variables: { filter: march }, data: { transactions: page } });
  const read = () =>
    cache.readQuery({ query: EntryListQuery, variables: { filter: march } })?.transactions.items.map(({ id }) => id);
  return { cache, read };
}

describe('a list of entries in the cache', () => {
  it('takes what belongs to it, as the API judges', () => {
    const cafe = entryMade({ date: '2026-03-31', payee: 'Café', amount: '-12.40', category: made.groceries });
    const has = (filter: Partial<ListFilter>, entry = cafe) => belongs(entry, { ...march, ...filter });
    for (const search of ['CAFE', 'café', 'grocer', 'food', '12,4', '12.40']) expect(has({ search })).toBe(true);
    for (const search of ['x', '12']) expect(has({ search })).toBe(false);
    for (const id of [made.food.id, made.groceries.id]) expect(has({ categoryIds: [id] })).toBe(true);
    expect(has({ categoryIds: [made.pets.id] })).toBe(false);
    expect([has({ kind: 'EXPENSE' }), has({ kind: 'INCOME' })]).toEqual([true, false]);
    expect([has({ minAmount: '12.4', maxAmount: '12.4' }), has({ minAmount: '13' }), has({ maxAmount: '12' })]).toEqual(
      [true, false, false],
    );
    expect(has({ accountId: 'giro' })).toBe(false);
    expect(has({}, expense('x', '2026-04-01'))).toBe(false);
  });

  it('takes as not sorted yet what is to be sorted, and no transfer', () => {
    const unsorted: ListFilter = { ...march, uncategorised: true };
    expect(belongs(a, unsorted)).toBe(false);
    expect(belongs(entryMade({ category: null }), unsorted)).toBe(true);
    expect(belongs(entryMade({ splits: [splitMade(made.food, '-4'), splitMade(null, '-1')] }), unsorted)).toBe(true);
    expect(belongs(transferMade('out'), unsorted)).toBe(false);
  });

  it('has what was entered last first among those of one day', () => {
    const later = expense('z', '2026-03-10', null, '10:00');
    const earlier = expense('0', '2026-03-10', null, '08:00');
    expect(positionOf(later, [a, b, c], { before: null, isLast: true })).toBe(1);
    expect(positionOf(earlier, [a, b, c], { before: null, isLast: true })).toBe(3);
  });

  it('is sorted newest first, then by id, and each page leaves to the others what is theirs', () => {
    const [early, late] = [expense('z', '2026-03-01'), expense('z', '2026-03-21')];
    expect(positionOf(expense('bb', '2026-03-10'), [a, b, c], { before: null, isLast: true })).toBe(2);
    expect(positionOf(late, [a], { before: null, isLast: false })).toBe(0);
    expect(positionOf(late, [a], { before: expense('y', '2026-03-20'), isLast: true })).toBeUndefined();
    expect(positionOf(late, [a], { before: expense('y', '2026-03-21'), isLast: true })).toBe(0);
    expect(positionOf(late, [a], { before: undefined, isLast: true })).toBeUndefined();
    expect(positionOf(early, [a], { before: undefined, isLast: true })).toBe(1);
    expect(positionOf(early, [a], { before: null, isLast: false })).toBeUndefined();
    expect(positionOf(early, [], { before: a, isLast: true })).toBe(0);
    expect(positionOf(late, [], { before: a, isLast: true })).toBeUndefined();
  });

  it('has an entry that was deleted and brought back where it was', () => {
    const { cache, read } = march26([a, b, c], null);
    dropEntry(cache, 'b');
    expect(read()).toEqual(['a', 'c']);
    placeEntry(cache, stored(cache, b));
    expect(read()).toEqual(['a', 'b', 'c']);
  });

  it('loses an entry that moves to another month, and moves one that changes its day', () => {
    const { cache, read } = march26([a, b, c], null);
    placeEntry(cache, { ...a, date: '2026-03-09' });
    expect(read()).toEqual(['b', 'c', 'a']);
    placeEntry(cache, { ...b, date: '2026-04-10' });
    expect(read()).toEqual(['c', 'a']);
  });

  it('takes an entry up in the page it falls in, also where one ends and the next begins', () => {
    const { cache, read } = march26([a, c], 'next');
    const next = { filter: march, nextToken: 'next' };
    const d = expense('d', '2026-03-05');
    cache.writeQuery({
      query: EntryListQuery,
      variables: next,
      data: { transactions: typed('TransactionPage', { items: [d], nextToken: null }) },
    });
    const readNext = () =>
      cache.readQuery({ query: EntryListQuery, variables: next })?.transactions.items.map(({ id }) => id);
    placeEntry(cache, stored(cache, b));
    expect([read(), readNext()]).toEqual([['a', 'b', 'c'], ['d']]);
    placeEntry(cache, stored(cache, { ...b, date: '2026-03-07' }));
    expect([read(), readNext()]).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    placeEntry(cache, stored(cache, { ...a, date: '2026-03-01' }));
    expect([read(), readNext()]).toEqual([['c'], ['b', 'd', 'a']]);
  });
});

function stored(cache: ReturnType<typeof createCache>, entry: Entry): Entry {
  const definitions = EntryListQuery.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  const fragment: DocumentNode = { kind: EntryListQuery.kind, definitions };
  cache.writeFragment({
    id: `Transaction:${entry.id}`,
    fragment,
    fragmentName: 'Entry_transaction',
    data: entry,
  });
  return entry;
}
