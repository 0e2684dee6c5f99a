import { describe, expect, it } from 'vitest';
import { createCache } from '../../../lib/cache';
import type { Entry } from './entry';
import { belongs, dropEntry, placeEntry, positionOf } from './entry-lists';
import type { ListVariables } from './filters';
import { ExpenseList } from './read-page';

const march: ListVariables = {
  from: '2026-03-01',
  to: '2026-03-31',
  categoryCode: null,
  subcategoryId: null,
  search: null,
};
function expense(id: string, date: string, description: string | null = null, at = '09:00'): Entry {
  const typed = <Fields extends object>(__typename: string, fields: Fields): Fields => ({ __typename, ...fields });
  return typed('Expense', {
    id,
    date,
    amount: '5.00',
    currency: 'EUR',
    description,
    version: 1,
    owner: 'ada',
    createdAt: `2026-04-01T${at}:00.000000Z`,
    category: typed('ExpenseCategory', { code: 'FOOD', name: 'Food' }),
    subcategory: null,
    account: null,
  });
}
const [a, b, c] = [expense('a', '2026-03-20'), expense('b', '2026-03-10'), expense('c', '2026-03-10')];

/** A cache in which March was read as far as these, and what it holds of March afterwards. */
function march26(items: Entry[], nextToken: string | null) {
  const cache = createCache();
  const expenses = { __typename: 'ExpensePage', items: items as never[], nextToken };
  cache.writeQuery({ query: ExpenseList, variables: march, data: { expenses } });
  const read = () => cache.readQuery({ query: ExpenseList, variables: march })?.expenses.items.map(({ id }) => id);
  return { cache, read };
}

describe('a list of entries in the cache', () => {
  it('takes what belongs to it, as the API judges', () => {
    expect(belongs(expense('x', '2026-03-31', 'Café'), { ...march, search: 'CAFÉ' })).toBe(true);
    expect(belongs(a, { ...march, search: 'x' })).toBe(false);
    expect(belongs(a, { ...march, categoryCode: 'RENT' })).toBe(false);
    expect(belongs(a, { ...march, subcategoryId: 's' })).toBe(false);
    expect(belongs(expense('x', '2026-04-01'), march)).toBe(false);
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
    dropEntry(cache, 'expense', 'b');
    expect(read()).toEqual(['a', 'c']);
    placeEntry(cache, 'expense', stored(cache, b));
    expect(read()).toEqual(['a', 'b', 'c']);
  });

  it('loses an entry that moves to another month, and moves one that changes its day', () => {
    const { cache, read } = march26([a, b, c], null);
    placeEntry(cache, 'expense', { ...a, date: '2026-03-09' });
    expect(read()).toEqual(['b', 'c', 'a']);
    placeEntry(cache, 'expense', { ...b, date: '2026-04-10' });
    expect(read()).toEqual(['c', 'a']);
  });

  it('takes an entry up in the page it falls in, also where one ends and the next begins', () => {
    const { cache, read } = march26([a, c], 'next');
    const next = { ...march, nextToken: 'next' };
    const d = expense('d', '2026-03-05');
    cache.writeQuery({
      query: ExpenseList,
      variables: next,
      data: { expenses: { __typename: 'ExpensePage', items: [d] as never[], nextToken: null } as never },
    });
    const readNext = () => cache.readQuery({ query: ExpenseList, variables: next })?.expenses.items.map(({ id }) => id);
    placeEntry(cache, 'expense', stored(cache, b));
    expect([read(), readNext()]).toEqual([['a', 'b', 'c'], ['d']]);
    placeEntry(cache, 'expense', stored(cache, { ...b, date: '2026-03-07' }));
    expect([read(), readNext()]).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    placeEntry(cache, 'expense', stored(cache, { ...a, date: '2026-03-01' }));
    expect([read(), readNext()]).toEqual([['c'], ['b', 'd', 'a']]);
  });
});

function stored(cache: ReturnType<typeof createCache>, entry: Entry): Entry {
  cache.writeFragment({
    id: `Expense:${entry.id}`,
    fragment: fragmentOf(),
    fragmentName: 'Entry_expense',
    data: entry as never,
  });
  return entry;
}

function fragmentOf() {
  return { ...ExpenseList, definitions: ExpenseList.definitions.filter(({ kind }) => kind === 'FragmentDefinition') };
}
