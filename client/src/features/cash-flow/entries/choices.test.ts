import { describe, expect, it } from 'vitest';
import { choiceFor, choicesOf, choiceText, offers, type Option } from './choices';
import { categoryMade as category } from './testing/made';

const food = category('Food', { position: 1 });
const fees = category('Fees & Plans', { position: 2 });
const all = [
  food,
  category('Groceries', { parent: food, position: 1 }),
  category('Café', { parent: food, position: 2 }),
  fees,
  category('Streaming', { parent: fees }),
];
const choices = choicesOf(all, 'EXPENSE', 'en-GB');
const text = (option: Option) =>
  'create' in option ? `+ ${option.create} in ${option.parent.name}` : choiceText(option);
const offered = (typed: string, canCreate = true) => offers(choices, typed, canCreate).map(text);

describe('the order of categories', () => {
  it('is their place, then their name in the member’s language, each followed by its parts', () => {
    const own = (name: string) => category(name, { parent: food, position: 9 });
    const parts = ['Zoo', 'Äpfel', '10 Äpfel', '9 Äpfel'].map(own);
    const names = (locale: string) => choicesOf([...parts, ...all], 'EXPENSE', locale).map(({ name }) => name);
    const after = ['Fees & Plans', 'Streaming'];
    const first = ['Food', 'Groceries', 'Café', '9 Äpfel', '10 Äpfel'];
    expect(names('de')).toEqual([...first, 'Äpfel', 'Zoo', ...after]);
    expect(names('sv')).toEqual([...first, 'Zoo', 'Äpfel', ...after]);
  });

  it('leaves out those of the other kind, and those that are archived', () => {
    const more = [...all, category('Old', { archivedOn: '2026-01-01' }), category('Salary', { kind: 'INCOME' })];
    expect(choicesOf(more, 'EXPENSE', 'en-GB')).toEqual(choices);
    expect(choicesOf(more, 'INCOME', 'en-GB').map(choiceText)).toEqual(['Salary']);
  });
});

describe('the category field', () => {
  it('offers what contains each typed word, without regard to case and accents', () => {
    expect(offered('food gro', false)).toEqual(['Food › Groceries']);
    expect(offered('CAFE')).toEqual(['Food › Café']);
    expect(offered('', false)).toHaveLength(5);
  });

  it('offers what is called exactly so before what is only called similarly', () => {
    const plans = category('Fees & Plans', { position: 1 });
    const pets = category('Pets', { position: 2 });
    const other = category('Other', { position: 3 });
    const parts = [
      category('Other fees', { parent: plans }),
      category('Another', { parent: plans, position: 1 }),
      category('Other', { parent: pets }),
      category('Gifts', { parent: other }),
    ];
    const more = choicesOf([plans, pets, other, ...parts], 'EXPENSE', 'en-GB');
    expect(offers(more, 'other', false).map(text)).toEqual([
      'Other',
      'Pets › Other',
      'Other › Gifts',
      'Fees & Plans › Other fees',
      'Fees & Plans › Another',
    ]);
    expect(offers(more, 'pets > other', false).map(text)).toEqual(['Pets › Other']);
  });

  it('is left with what begins so, and never with what only contains it', () => {
    expect(choiceFor(choices, 'groc')?.name).toBe('Groceries');
    expect(choiceFor(choices, 'roceries')).toBeUndefined();
  });

  it('offers to make a part of a category of a name that is not there yet', () => {
    expect(offered('Bakery')).toEqual(['+ Bakery in Food', '+ Bakery in Fees & Plans']);
    expect(offered('foo / Bakery')).toEqual(['+ Bakery in Food']);
    expect(offered('Food › groceries')).toEqual(['Food › Groceries']);
    expect(offered('Bakery', false)).toEqual([]);
  });

  it('offers the name of another category’s part where it is free', () => {
    expect(offered('fees / groceries')).toEqual(['+ groceries in Fees & Plans']);
  });
});
