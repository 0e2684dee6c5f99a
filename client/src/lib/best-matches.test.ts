import { describe, expect, it } from 'vitest';
import { bestMatches, sameName } from './best-matches';

const names = ['Fees & Plans › Other fees', 'Brother', 'Some other thing', 'Other', 'Öther half', 'Nothing'];
const found = (typed: string, options?: { within?: boolean }) => bestMatches(names, typed, (name) => [name], options);

describe('what fits a typed text', () => {
  it('is led by what is called exactly so, then what begins so, then words that do, then what contains it', () => {
    const first = ['Other', 'Öther half', 'Fees & Plans › Other fees', 'Some other thing'];
    expect(found('other')).toEqual(first);
    expect(found('other', { within: true })).toEqual([...first, 'Brother']);
  });

  it('is found whatever the case, the accents and the order of the words', () => {
    expect(found('OTHER')[0]).toBe('Other');
    expect(found('ôther')[0]).toBe('Other');
    expect(found('half öth')).toEqual(['Öther half']);
    expect(found('fees / oth')).toEqual(['Fees & Plans › Other fees']);
    expect(bestMatches(['Ελλάδα', '日本 預金'], 'ελλαδα', (name) => [name])).toEqual(['Ελλάδα']);
    expect(bestMatches(['Ελλάδα', '日本 預金'], '預', (name) => [name])).toEqual(['日本 預金']);
  });

  it('is ranked by the most telling text first', () => {
    const items = [
      { name: 'Bonds', aka: 'cash like' },
      { name: 'Cash account', aka: '' },
      { name: 'Shares', aka: 'Cash' },
    ];
    const order = bestMatches(items, 'cash', ({ name, aka }) => [name, aka]).map(({ name }) => name);
    expect(order).toEqual(['Shares', 'Cash account', 'Bonds']);
    expect(bestMatches(items, 'bon like', ({ name, aka }) => [name, aka])).toHaveLength(1);
  });

  it('keeps the given order among equals, takes signs for what they are, and is all where nothing is typed', () => {
    expect(bestMatches(['b 1', 'a 1'], '1', (name) => [name])).toEqual(['b 1', 'a 1']);
    expect(found('.*')).toEqual([]);
    expect(found('  ')).toEqual(names);
  });
});

it('a name is the same in other letters and with other signs between its words, and no other name is', () => {
  expect(sameName('Food › Café', 'food/cafe')).toBe(true);
  expect(sameName('Other', 'Other fees')).toBe(false);
});
