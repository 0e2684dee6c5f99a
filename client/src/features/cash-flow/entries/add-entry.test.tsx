// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { AddEntry, type AddEntryProps } from './add-entry';
import { choicesOf } from './choices';
import type { EntryContent } from './draft';
import type { EntryOptions } from './entry-fields';
import type { EntryWrites, Refusal } from './use-entry-writes';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const sub = (name: string) => ({ __typename: 'ExpenseSubcategory' as const, id: name, name, isDefault: true });
const choices = choicesOf(
  [
    { code: 'FEES', name: 'Fees & Plans', subcategories: [sub('Other fees')] },
    { code: 'FOOD', name: 'Food', subcategories: [sub('Groceries')] },
    { code: 'OTHER', name: 'Other', subcategories: [] },
  ],
  'en-GB',
);
const currencies = ['CHF', 'EUR', 'USD'].map((code) => ({
  __typename: 'Currency' as const,
  code,
  name: code,
  minorUnits: 2,
}));

/** The line at a server that answers when it is told to. */
function show(accounts: EntryOptions['accounts'] = [], first: Partial<AddEntryProps> = {}) {
  const sent: (EntryContent & { answer: (refusal?: Refusal) => Promise<void> })[] = [];
  const create: EntryWrites['create'] = (_, content) =>
    new Promise((resolve) => {
      sent.push({ ...content, answer: (refusal) => act(async () => resolve(refusal)) });
    });
  let change: (changed: Partial<AddEntryProps>) => void = () => undefined;
  function Line() {
    const [changed, setChanged] = useState(first);
    change = setChanged;
    return (
      <AddEntry
        kind="expense"
        day="2026-11-22"
        baseCurrency="EUR"
        owner="member"
        options={{ choices, accounts, currencies }}
        writes={{ create } as EntryWrites}
        asked={1}
        {...changed}
      />
    );
  }
  const { person } = renderScreen(<Line />);
  return { person, sent, again: (changed: Partial<AddEntryProps>) => act(() => change({ ...first, ...changed })) };
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe('the category of an entry', () => {
  it('is the one called exactly as it is typed, by Enter and by Tab', async () => {
    const { person, sent } = show();
    await person.keyboard('Other{Enter}{Tab}Stamp{Tab}1{Enter}');
    await person.keyboard('fóod{Tab}Bread{Tab}2{Enter}');
    expect(sent.map(({ categoryCode, subcategoryId }) => [categoryCode, subcategoryId])).toEqual([
      ['OTHER', null],
      ['FOOD', null],
    ]);
  });

  it('is the one called exactly so also where another was chosen before', async () => {
    const { person, sent } = show();
    await person.keyboard('groc{Enter}');
    expect(field('Category').value).toBe('Food › Groceries');
    await person.clear(field('Category'));
    await person.keyboard('food{Enter}{Tab}{Tab}2{Enter}');
    expect(sent[0]).toMatchObject({ categoryCode: 'FOOD', subcategoryId: null });
  });

  it('is never something similar that nobody chose: what was typed stays, and says so', async () => {
    const { person, sent } = show();
    await person.keyboard('roceries{Tab}Bread{Tab}2{Enter}');
    expect(sent).toEqual([]);
    expect(field('Category').value).toBe('roceries');
    expect(screen.getByText('Choose a category: none is called so.')).toBeTruthy();
    await person.click(field('Category'));
    await person.keyboard('{ArrowDown}{Tab}{Tab}{Enter}');
    expect(sent[0]).toMatchObject({ categoryCode: 'FOOD', subcategoryId: 'Groceries' });
  });
});

describe('the line to add entries with', () => {
  it('takes the next entry with the key after Enter, and keeps what is typed when the first is refused', async () => {
    const { person, sent } = show();
    await person.keyboard('food{Tab}Bread{Tab}2{Enter}oth');
    await sent[0]?.answer({ problems: {}, problem: 'The server rests.' });
    expect(field('Category').value).toBe('oth');
    expect(screen.getByText(/Bread of 2 EUR was not saved\. The server rests\./)).toBeTruthy();
    await person.keyboard('er{Tab}Stamp{Tab}1{Enter}');
    expect(sent[1]).toMatchObject({ categoryCode: 'OTHER', description: 'Stamp', amount: '1' });
    await person.click(screen.getByRole('button', { name: 'Correct it' }));
    expect([field('Category').value, field('Description').value]).toEqual(['Food', 'Bread']);
  });

  it('keeps the account last used, also after a reload, until there is no such account', async () => {
    const accounts = ['Wallet', 'Card'].map((name) => ({ id: name, name, category: { code: 'CASH' } }));
    const { person, sent } = show(accounts);
    await person.keyboard('food{Tab}Bread');
    await person.selectOptions(field('Account'), 'Card');
    await person.type(field('Amount'), '2{Enter}');
    await person.keyboard('food{Tab}Milk{Tab}{Tab}1{Enter}');
    expect(sent.map(({ accountId }) => accountId)).toEqual(['Card', 'Card']);

    cleanup();
    show(accounts);
    expect(field('Account').value).toBe('Card');
    cleanup();
    const later = show(accounts.slice(0, 1));
    expect(field('Account').value).toBe('');
    await later.person.keyboard('food{Tab}Bread{Tab}{Tab}2{Enter}');
    expect(later.sent[0]).toMatchObject({ accountId: null });
  });
});

it('the currency that a newcomer’s entry is in follows the one suggested, and is kept before the entry', async () => {
  const kept: string[] = [];
  const { person, sent, again } = show([], {
    baseCurrency: 'USD',
    confirm: () => {
      kept.push(`after ${sent.length} entries`);
      return Promise.reject(new Error('The server rests.'));
    },
  });
  expect(field('Currency').value).toBe('USD');
  await person.keyboard('Other{Enter}{Tab}Stamp{Tab}1');
  again({ baseCurrency: 'EUR' });
  expect([field('Currency').value, field('Description').value]).toEqual(['EUR', 'Stamp']);
  await person.type(field('Amount'), '{Enter}');
  await expect.poll(() => sent.map(({ currency }) => currency)).toEqual(['EUR']);
  expect(kept).toEqual(['after 0 entries']);
});

it('a currency that was chosen for an entry stays when another one is suggested', async () => {
  const { person, again } = show();
  await person.selectOptions(field('Currency'), 'USD');
  again({ baseCurrency: 'CHF' });
  expect(field('Currency').value).toBe('USD');
});
