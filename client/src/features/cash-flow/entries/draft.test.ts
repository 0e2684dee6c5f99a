import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { changesBetween, contentOf, transferChanges, transferOf } from './content';
import { draftFieldOf, draftOf, emptyDraft, type Draft } from './draft';
import type { Entry } from './entry';
import { readDraft, readTransfer } from './read-draft';
import { entryMade, made, splitMade, transferMade, typed as named } from './testing/made';

const typed: Draft = { ...emptyDraft('expense', '2026-11-22', 'EUR'), choice: made.food, amount: '12,50' };
const german = createFormat('de-DE', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);
const read = (change: Partial<Draft>, stored?: Entry) => readDraft({ ...typed, ...change }, german, stored);
const problems = (change: Partial<Draft>) => {
  const result = read(change);
  return result.ok ? [] : Object.keys(result.problems);
};
const amountOf = (amount: string, kind: Draft['kind'] = 'expense') => {
  const result = read({ amount, kind, choice: kind === 'income' ? made.salary : made.food });
  return result.ok ? result.content.amount : result.problems;
};
const giro = { EUR: 'EUR', USD: 'USD' } as const;
const currencyOf = (id: string | null) => (id === null ? undefined : giro[id.slice(0, 3) as 'EUR' | 'USD']);
const transfer = (change: Partial<Draft>) =>
  readTransfer({ ...typed, kind: 'transfer', accountId: 'EUR 1', toAccountId: 'EUR 2', ...change }, german, currencyOf);

describe('a typed line', () => {
  it('is read in the member’s locale, and texts of nothing are none', () => {
    expect(read({ description: '  ', payee: ' REWE ' })).toEqual({
      ok: true,
      content: {
        amount: '-12.5',
        currency: 'EUR',
        date: '2026-11-22',
        payee: 'REWE',
        description: null,
        accountId: null,
        splits: [{ categoryId: made.food.id, amount: '-12.5', note: null }],
      },
    });
  });

  it('says which field is at fault', () => {
    for (const amount of ['', 'abc', '0', '-0', '1e5', '1,23456', '9'.repeat(21)]) {
      expect(problems({ amount })).toEqual(['amount']);
    }
    expect(problems({ date: '2026-02-30', choice: null, amount: 'x' })).toEqual(['date', 'amount', 'choice']);
    expect(problems({ choice: null, sought: 'Fod' })).toEqual(['choice']);
  });

  it('goes out as an expense, and comes back as a refund with a minus or a plus', () => {
    expect(amountOf('12,40')).toBe('-12.4');
    for (const amount of ['+12,40', '-12,40', '−12,40', ' + 12,40 €', '12,40-']) expect(amountOf(amount)).toBe('12.4');
  });

  it('comes in as an income, and is taken back with a minus', () => {
    expect(amountOf('2.500,00', 'income')).toBe('2500');
    expect(amountOf('+40', 'income')).toBe('40');
    expect(amountOf('-40', 'income')).toBe('-40');
  });
});

describe('a typed transfer', () => {
  it('asks where from and where to, and for two accounts', () => {
    expect(transfer({ accountId: null, toAccountId: null })).toMatchObject({
      problems: { accountId: 'Choose where it goes out of.', toAccountId: 'Choose where it comes in.' },
    });
    expect(transfer({ toAccountId: 'EUR 1' })).toMatchObject({
      problems: { toAccountId: 'Choose another account than the first.' },
    });
    expect(transfer({ amount: '-5' })).toMatchObject({ problems: { amount: 'An amount to move is above zero.' } });
  });

  it('brings what went out where there is one currency, and asks for what came in where there are two', () => {
    expect(transfer({})).toMatchObject({ content: { amount: '12.5', receivedAmount: '12.5' } });
    expect(transfer({ toAccountId: 'USD 1' })).toMatchObject({ problems: { received: 'Give an amount.' } });
    expect(transfer({ toAccountId: 'USD 1', received: '14,10' })).toMatchObject({
      content: { fromAccountId: 'EUR 1', toAccountId: 'USD 1', amount: '12.5', receivedAmount: '14.1' },
    });
  });

  it('opens as it is from either side, and changes on the side that it means', () => {
    for (const side of ['out', 'in'] as const) {
      const entry = transferMade(side);
      const draft = draftOf(entry, german.editable);
      expect(draft).toMatchObject({ amount: '500,00', accountId: 'giro', toAccountId: 'savings', received: '500,00' });
      const content = transferOf(entry);
      expect(content && transferChanges(entry, content)).toEqual({ out: {}, in: {} });
      expect(content && transferChanges(entry, { ...content, receivedAmount: '490' })).toEqual({
        out: {},
        in: { amount: '490' },
      });
      expect(content && transferChanges(entry, { ...content, amount: '510', description: 'Rent' })).toEqual({
        out: { amount: '-510', description: 'Rent' },
        in: { description: 'Rent' },
      });
    }
  });

  it('keeps a fee that was taken on the way, while something else of it is changed', () => {
    const entry = transferMade('out', { amount: '-501' });
    const draft = { ...draftOf(entry, german.editable), description: 'Rent' };
    const result = readTransfer(draft, german, () => 'EUR', { amount: '501', received: '500' });
    expect(result).toMatchObject({ ok: true, content: { amount: '501', receivedAmount: '500' } });
  });
});

describe('an entry that is edited', () => {
  const entry = entryMade({
    amount: '-1234.50',
    category: made.groceries,
    account: named('Asset', { id: 'a', name: 'Current account' }),
  });
  const changes = (before: Entry, change: Partial<Draft>) => {
    const result = readDraft({ ...draftOf(before, german.editable), ...change }, german, before);
    return result.ok ? changesBetween(contentOf(before), result.content) : result.problems;
  };

  it('sends nothing when nothing was changed, and else only what was', () => {
    expect(draftOf(entry, german.editable)).toMatchObject({ kind: 'expense', amount: '1.234,50' });
    expect(changes(entry, {})).toEqual({});
    expect(changes(entry, { choice: made.food, accountId: null })).toEqual({
      categoryId: made.food.id,
      accountId: null,
    });
    expect(changes(entry, { amount: '+1.234,50' })).toEqual({ amount: '1234.5' });
  });

  it('is unchanged too where it is a refund, was taken back, was never sorted, or is a balance', () => {
    const refund = entryMade({ amount: '12.40' });
    expect(draftOf(refund, german.editable).amount).toBe('+12,40');
    for (const before of [
      refund,
      entryMade({ amount: '-40', category: made.salary }),
      entryMade({ category: null }),
      entryMade({ kind: 'OPENING_BALANCE', amount: '-7', category: null }),
    ]) {
      expect(changes(before, {})).toEqual({});
    }
    expect(changes(refund, { choice: null, sought: '' })).toEqual({ choice: 'Choose a category.' });
  });

  it('becomes an income with its sign turned, sorted anew', () => {
    expect(changes(entry, { kind: 'income', choice: made.salary })).toEqual({
      amount: '1234.5',
      categoryId: made.salary.id,
    });
  });

  it('sends its parts together where one of them changes, and one category where there is one again', () => {
    const before = entryMade({
      amount: '-10',
      splits: [splitMade(made.food, '-12'), splitMade(null, '2', 'Deposit')],
    });
    const draft = draftOf(before, german.editable);
    expect(draft.parts?.map(({ amount, note }) => [amount, note])).toEqual([
      ['12,00', ''],
      ['−2,00', 'Deposit'],
    ]);
    expect(changes(before, {})).toEqual({});
    const [first, second] = draft.parts ?? [];
    if (!first || !second) throw new Error('It is in two parts.');
    expect(changes(before, { parts: [first, { ...second, choice: made.pets }] })).toEqual({
      splits: [
        { categoryId: made.food.id, amount: '-12', note: null },
        { categoryId: made.pets.id, amount: '2', note: 'Deposit' },
      ],
    });
    expect(changes(before, { parts: null, choice: made.pets })).toEqual({
      splits: [{ categoryId: made.pets.id, amount: '-10', note: null }],
    });
  });

  it('shows what the server refuses at the field it means', () => {
    expect(draftFieldOf('categoryId')).toBe('choice');
    expect(draftFieldOf('splits[1].amount')).toBe('parts');
    expect(draftFieldOf('input.amount')).toBe('amount');
    expect(draftFieldOf('receivedAmount')).toBe('received');
    expect(draftFieldOf('expectedVersion')).toBeUndefined();
    expect(draftFieldOf(undefined)).toBeUndefined();
  });
});

describe('an amount with more decimals than its currency has', () => {
  it('is held back at its field, unless it was stored like this and is left alone', () => {
    expect(read({ amount: '1,2345' })).toEqual({
      ok: false,
      problems: { amount: 'Euro amounts have at most 2 decimals.' },
    });
    const old = entryMade({ amount: '-1.234' });
    expect(read({ amount: '1,234', description: 'Bread' }, old)).toMatchObject({
      ok: true,
      content: { amount: '-1.234' },
    });
    expect(read({ amount: '1,235' }, old)).toMatchObject({ ok: false });
    expect(read({ amount: '1,2345', currency: 'JPY' }, old)).toMatchObject({
      problems: { amount: 'JPY amounts have no decimals.' },
    });
  });
});
