import { describe, expect, it } from 'vitest';
import { choicesOf, choiceText, offers, type Option } from './choices';

const sub = (name: string) => ({ id: name, name, isDefault: true });
const choices = choicesOf([
  { code: 'FOOD', name: 'Food', subcategories: [sub('Groceries'), sub('Café')] },
  { code: 'FEES', name: 'Fees & Plans', subcategories: [sub('Streaming')] },
]);
const text = (option: Option) =>
  'create' in option ? `+ ${option.create} in ${option.categoryName}` : choiceText(option);
const offered = (typed: string, canCreate = true) => offers(choices, typed, canCreate).map(text);

describe('the category field', () => {
  it('offers what contains each typed word, without regard to case and accents', () => {
    expect(offered('food gro', false)).toEqual(['Food › Groceries']);
    expect(offered('CAFE')).toEqual(['Food › Café']);
    expect(offered('', false)).toHaveLength(5);
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
