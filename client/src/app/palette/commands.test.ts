import { describe, expect, it } from 'vitest';
import { grouped, matching, type Command } from './commands';

const command = (title: string, more: Partial<Command> = {}): Command => ({
  id: title,
  group: 'Go to',
  title,
  run: () => undefined,
  ...more,
});

const all = [
  command('Dashboard'),
  command('Monthly input'),
  command('Add asset', { group: 'Do', words: 'new debt' }),
  command('Épargne réservée', { group: 'Assets', detail: 'Cash Liquidity · Crédit Nord', onlyFound: true }),
  command('Input tax account', { group: 'Assets', detail: 'Cash Liquidity', onlyFound: true }),
  command('حساب التوفير 🐖', { group: 'Assets', onlyFound: true }),
];
const titles = (query: string) => matching(all, query).map(({ title }) => title);

describe('the palette', () => {
  it('lists screens and actions before anything is typed, and no asset', () => {
    expect(titles('')).toEqual(['Dashboard', 'Monthly input', 'Add asset']);
    expect(titles('   ')).toHaveLength(3);
  });

  it('finds by the beginnings of words, in any order', () => {
    expect(titles('inp mon')).toEqual(['Monthly input']);
    expect(titles('debt')).toEqual(['Add asset']);
    expect(titles('put')).toEqual([]);
  });

  it('does not care for accents or capitals, in either', () => {
    expect(titles('epargne')).toEqual(['Épargne réservée']);
    expect(titles('CRÉDIT nord')).toEqual(['Épargne réservée']);
  });

  it('puts first what is called exactly so, then what begins with what was typed', () => {
    expect(titles('input')).toEqual(['Input tax account', 'Monthly input']);
    const more = [
      command('Cash flow'),
      command('Cash, 2nd account'),
      command('Cash'),
      command('Old', { alias: 'cash' }),
    ];
    expect(matching(more, 'cash').map(({ title }) => title)).toEqual(['Cash', 'Old', 'Cash flow', 'Cash, 2nd account']);
  });

  it('finds names in other scripts, and takes signs for what they are', () => {
    expect(titles('التوفير')).toEqual(['حساب التوفير 🐖']);
    expect(titles('🐖')).toEqual(['حساب التوفير 🐖']);
    expect(titles('.*')).toEqual([]);
  });

  it('keeps what belongs together under one heading', () => {
    expect(grouped(matching(all, 'a')).map(([group, { length }]) => [group, length])).toEqual([
      ['Do', 1],
      ['Assets', 1],
    ]);
  });
});
