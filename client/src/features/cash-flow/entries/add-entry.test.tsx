// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { AddEntry, type AddEntryProps } from './add-entry';
import { isTransfer, type Content, type EntryContent } from './content';
import type { EntryOptions } from './entry-options';
import { accountMade, made, optionsMade } from './testing/made';
import type { EntryWrites, Refusal } from './use-entry-writes';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The line at a server that answers when it is told to. */
function show(accounts: EntryOptions['accounts'] = [], first: Partial<AddEntryProps> = {}) {
  const sent: { content: Content; answer: (refusal?: Refusal) => Promise<void> }[] = [];
  const create: EntryWrites['create'] = ({ content }) =>
    new Promise((resolve) => {
      sent.push({ content, answer: (refusal) => act(async () => resolve(refusal)) });
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
        options={optionsMade(accounts)}
        writes={{ create } as EntryWrites}
        asked={1}
        {...changed}
      />
    );
  }
  const { person } = renderScreen(<Line />);
  const entries = () =>
    sent.flatMap(({ content }): (EntryContent & { category: unknown })[] =>
      isTransfer(content) ? [] : [{ ...content, category: content.splits[0]?.categoryId }],
    );
  return {
    person,
    sent,
    entries,
    again: (changed: Partial<AddEntryProps>) => act(() => change({ ...first, ...changed })),
  };
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe('the category of an entry', () => {
  it('is the one called exactly as it is typed, by Enter and by Tab', async () => {
    const { person, entries } = show();
    await person.keyboard('1{Tab}Post{Tab}Other{Enter}{Enter}');
    await person.keyboard('2{Tab}{Tab}fóod{Tab}{Tab}Bread{Enter}');
    expect(entries().map(({ category }) => category)).toEqual([made.other.id, made.food.id]);
  });

  it('is the one called exactly so also where another was chosen before', async () => {
    const { person, entries } = show();
    await person.keyboard('2{Tab}{Tab}groc{Enter}');
    expect(field('Category').value).toBe('Food › Groceries');
    await person.clear(field('Category'));
    await person.keyboard('food{Enter}{Enter}');
    expect(entries()[0]?.category).toBe(made.food.id);
  });

  it('is never something similar that nobody chose: what was typed stays, and says so', async () => {
    const { person, entries } = show();
    await person.keyboard('2{Tab}{Tab}roceries{Tab}{Tab}Bread{Enter}');
    expect(entries()).toEqual([]);
    expect(field('Category').value).toBe('roceries');
    expect(screen.getByText('Choose a category: none is called so.')).toBeTruthy();
    await person.click(field('Category'));
    await person.keyboard('{ArrowDown}{ArrowUp}{Tab}{Tab}{Enter}');
    expect(entries()[0]?.category).toBe(made.groceries.id);
  });
});

describe('the line to add entries with', () => {
  it('takes the next entry with the key after Enter, and keeps what is typed when the first is refused', async () => {
    const { person, sent, entries } = show();
    await person.keyboard('2{Tab}Bakery{Tab}food{Enter}{Enter}1');
    await sent[0]?.answer({ problems: {}, problem: 'The server rests.' });
    expect([field('Amount').value, field('Payee').value]).toEqual(['1', '']);
    expect(screen.getByText(/Bakery of 2 EUR was not saved\. The server rests\./)).toBeTruthy();
    await person.keyboard('{Tab}Post{Tab}other{Enter}{Enter}');
    expect(entries()[1]).toMatchObject({ category: made.other.id, payee: 'Post', amount: '-1' });
    await person.click(screen.getByRole('button', { name: 'Correct it' }));
    expect([field('Category').value, field('Payee').value]).toEqual(['Food', 'Bakery']);
  });

  it('adds what a plus or a minus makes a refund as money that came back', async () => {
    const { person, entries } = show();
    await person.keyboard('+12.40{Tab}{Tab}food{Enter}{Enter}');
    await person.keyboard('-3{Tab}{Tab}food{Enter}{Enter}');
    expect(entries().map(({ amount, category }) => [amount, category])).toEqual([
      ['12.4', made.food.id],
      ['3', made.food.id],
    ]);
  });

  it('becomes one for incomes, sorted by their own categories, and stays so for the next', async () => {
    const { person, entries } = show();
    await person.keyboard('40');
    await person.click(screen.getByRole('radio', { name: 'Income' }));
    expect(screen.getByRole('form', { name: 'Add an income' })).toBeTruthy();
    await person.click(field('Category'));
    await person.keyboard('food{Tab}');
    expect(field('Category').value).toBe('food');
    await person.clear(field('Category'));
    await person.keyboard('sal{Enter}{Enter}');
    expect(entries()[0]).toMatchObject({ amount: '40', category: made.salary.id });
    expect(screen.getByRole('form', { name: 'Add an income' })).toBeTruthy();
  });

  it('becomes a transfer and an expense again, and the focus stays where the kind is chosen', async () => {
    const { person } = show([accountMade('Giro')]);
    for (const [kind, line] of [
      ['Transfer', 'Add a transfer'],
      ['Expense', 'Add an expense'],
    ] as const) {
      await person.click(screen.getByRole('radio', { name: kind }));
      expect(screen.getByRole('form', { name: line })).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: kind }));
    }
  });

  it('keeps the account last used, also after a reload, until there is no such account', async () => {
    const accounts = ['Wallet', 'Card'].map((name) => accountMade(name));
    const { person, entries } = show(accounts);
    await person.keyboard('2{Tab}{Tab}food{Enter}');
    await person.selectOptions(field('Account'), 'Card');
    await person.type(field('Amount'), '{Enter}');
    await person.keyboard('1{Tab}{Tab}food{Enter}{Enter}');
    expect(entries().map(({ accountId }) => accountId)).toEqual(['Card', 'Card']);

    cleanup();
    show(accounts);
    expect(field('Account').value).toBe('Card');
    cleanup();
    const later = show(accounts.slice(0, 1));
    expect(field('Account').value).toBe('');
    await later.person.keyboard('2{Tab}{Tab}food{Enter}{Enter}');
    expect(later.entries()[0]).toMatchObject({ accountId: null });
  });

  it('writes an amount in the currency of the account it goes through', async () => {
    const { person, entries } = show([accountMade('Giro'), accountMade('Dollars', 'USD')]);
    await person.selectOptions(field('Account'), 'Dollars');
    expect(field('Currency').value).toBe('USD');
    await person.type(field('Amount'), '2{Tab}{Tab}food{Enter}{Enter}');
    expect(entries()[0]).toMatchObject({ accountId: 'Dollars', currency: 'USD' });
  });
});

describe('a transfer', () => {
  const accounts = [accountMade('Giro'), accountMade('Dollars', 'USD'), accountMade('Flat', 'EUR', 'MORTGAGE')];
  const begin = async (person: ReturnType<typeof show>['person']) => {
    await person.click(screen.getByRole('radio', { name: 'Transfer' }));
    await person.type(field('Amount'), '500');
    await person.selectOptions(field('From account'), 'Giro');
  };

  it('goes to any debt too, and asks nothing more within one currency', async () => {
    const { person, sent } = show(accounts);
    await begin(person);
    await person.selectOptions(field('To account'), 'Flat');
    expect(screen.queryByLabelText(/^Received/)).toBeNull();
    await person.type(field('Description'), 'Rate{Enter}');
    expect(sent[0]?.content).toEqual({
      date: '2026-11-22',
      fromAccountId: 'Giro',
      toAccountId: 'Flat',
      amount: '500',
      receivedAmount: '500',
      description: 'Rate',
    });
    expect(field('From account').value).toBe('Giro');
  });

  it('asks what came in where that is another currency', async () => {
    const { person, sent } = show(accounts);
    await begin(person);
    await person.selectOptions(field('To account'), 'Dollars');
    await person.type(field('Amount'), '{Enter}');
    expect(sent).toEqual([]);
    await person.type(field('Received in USD'), '540.10{Enter}');
    expect(sent[0]?.content).toMatchObject({ amount: '500', receivedAmount: '540.1' });
  });
});

it('the currency that a newcomer’s entry is in follows the one suggested, and is kept before the entry', async () => {
  const kept: string[] = [];
  const { person, sent, entries, again } = show([], {
    baseCurrency: 'USD',
    confirm: () => {
      kept.push(`after ${sent.length} entries`);
      return Promise.reject(new Error('The server rests.'));
    },
  });
  expect(field('Currency').value).toBe('USD');
  await person.keyboard('1{Tab}Post{Tab}Other{Enter}');
  again({ baseCurrency: 'EUR' });
  expect([field('Currency').value, field('Payee').value]).toEqual(['EUR', 'Post']);
  await person.type(field('Amount'), '{Enter}');
  await expect.poll(() => entries().map(({ currency }) => currency)).toEqual(['EUR']);
  expect(kept).toEqual(['after 0 entries']);
});

it('a currency that was chosen for an entry stays when another one is suggested', async () => {
  const { person, again } = show();
  await person.selectOptions(field('Currency'), 'USD');
  again({ baseCurrency: 'CHF' });
  expect(field('Currency').value).toBe('USD');
});

it('what is typed stays when incomes are listed instead, and is then one', async () => {
  const { person, again } = show();
  await person.keyboard('12');
  again({ kind: 'income' });
  expect(screen.getByRole('form', { name: 'Add an income' })).toBeTruthy();
  expect(field('Amount').value).toBe('12');
});
