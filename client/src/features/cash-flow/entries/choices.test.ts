import { describe, expect, it } from 'vitest';
import { choiceFor, choicesOf, choiceText, offers, subcategoriesInOrder, type Option } from './choices';

const sub = (name: string) => ({ id: name, name, isDefault: true });
const choices = choicesOf(
  [
    { code: 'FOOD', name: 'Food', subcategories: [sub('Groceries'), sub('Café')] },
    { code: 'FEES', name: 'Fees & Plans', subcategories: [sub('Streaming')] },
  ],
  'en-GB',
);
const text = (option: Option) =>
  'create' in option ? `+ ${option.create} in ${option.categoryName}` : choiceText(option);
const offered = (typed: string, canCreate = true) => offers(choices, typed, canCreate).map(text);

describe('the order of names', () => {
  it('is that of the member’s language, after the subcategories that everybody has', () => {
    const own = (name: string) => ({ id: name, name, isDefault: false });
    const given = [own('Zoo'), own('Äpfel'), own('10 Äpfel'), own('9 Äpfel'), sub('Streaming'), sub('Groceries')];
    const names = (locale: string) => subcategoriesInOrder(given, locale).map(({ name }) => name);
    expect(names('de')).toEqual(['Streaming', 'Groceries', '9 Äpfel', '10 Äpfel', 'Äpfel', 'Zoo']);
    expect(names('sv')).toEqual(['Streaming', 'Groceries', '9 Äpfel', '10 Äpfel', 'Zoo', 'Äpfel']);
  });
});

describe('the category field', () => {
  it('offers what contains each typed word, without regard to case and accents', () => {
    expect(offered('food gro', false)).toEqual(['Food › Groceries']);
    expect(offered('CAFE')).toEqual(['Food › Café']);
    expect(offered('', false)).toHaveLength(5);
  });

  it('offers what is called exactly so before what is only called similarly', () => {
    const more = choicesOf(
      [
        { code: 'FEES', name: 'Fees & Plans', subcategories: [sub('Other fees'), sub('Another')] },
        { code: 'PETS', name: 'Pets', subcategories: [sub('Other')] },
        { code: 'OTHER', name: 'Other', subcategories: [sub('Gifts')] },
      ],
      'en-GB',
    );
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
    expect(choiceFor(choices, 'groc')?.subcategory?.name).toBe('Groceries');
    expect(choiceFor(choices, 'roceries')).toBeUndefined();
  });

  it('offers to make a subcategory of a name that is not there yet', () => {
    expect(offered('Bakery')).toEqual(['+ Bakery in Food', '+ Bakery in Fees & Plans']);
    expect(offered('foo / Bakery')).toEqual(['+ Bakery in Food']);
    expect(offered('Food › groceries')).toEqual(['Food › Groceries']);
    expect(offered('Bakery', false)).toEqual([]);
  });

  it('offers the name of another category’s subcategory where it is free', () => {
    expect(offered('fees / groceries')).toEqual(['+ groceries in Fees & Plans']);
  });
});
