import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { toChange, type Change } from './change';
import { fieldChanges } from './fields';
import { namesFrom } from './names';
import { sentenceOf } from './sentence';

const format = createFormat('en-GB');
const category = (
  kind: 'INCOME' | 'EXPENSE',
  id: string,
  code: string | null,
  name: string,
  parent: { id: string; name: string } | null = null,
) => ({ id, kind, code, name, parent });
const known = {
  assets: [{ id: 'a1', name: 'Savings', currency: 'EUR' }],
  assetCategories: [{ code: 'OTHER_DEBT', name: 'Other debts' }],
  categories: [
    category('INCOME', 'other-in', 'OTHER', 'Other income'),
    category('EXPENSE', 'other', 'OTHER', 'Other expenses'),
    category('EXPENSE', 'food', 'FOOD', 'Food'),
    category('EXPENSE', 's1', null, 'Groceries', { id: 'food', name: 'Food' }),
  ],
};

/** Contents as they travel: JSON in a text. */
function event(entity: string, key: object, before: object | null, after: object | null): Change {
  return toChange({
    id: '1',
    at: '2026-11-22T15:44:00Z',
    action: before === null ? 'INSERT' : after === null ? 'DELETE' : 'UPDATE',
    entity,
    key: JSON.stringify(key),
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  });
}

const said = (change: Change, others: Change[] = []) =>
  sentenceOf(change, namesFrom(known, [change, ...others]), format);

const value = { assetId: 'a1', month: '2026-03' };
const march = (content: object) => ({ ...value, ...content });
const part = (categoryId: string | null, amount: string, note: string | null = null) => ({ categoryId, amount, note });
const rewe = {
  ...{
    id: 't',
    kind: 'ENTRY',
    date: '2026-03-05',
    accountId: 'a1',
    amount: '-12.3',
    currency: 'EUR',
    status: 'BOOKED',
  },
  ...{ payee: 'REWE', description: null, source: 'MANUAL', splits: [part('s1', '-12.3')] },
};
const transaction = (before: object | null, after: object | null) => event('Transaction', { id: 't' }, before, after);
const groceries = { id: 's1', name: 'Groceries', kind: 'EXPENSE', parentId: 'food', archivedOn: null, position: 1 };
const changed = (fields: object) => event('Category', { id: 's1' }, groceries, { ...groceries, ...fields });
/** As it was told before incomes and expenses were transactions. */
const entry = { categoryCode: 'OTHER', amount: '12.3', currency: 'USD', date: '2026-03-05', description: 'Cinema' };

describe('what the audit trail says', () => {
  it.each([
    [
      event('AssetInput', value, march({ value: '1000', version: 1 }), march({ value: '1200', version: 2 })),
      'Value of Savings for March 2026 changed from €1,000.00 to €1,200.00',
    ],
    [event('AssetInput', value, null, march({ value: '-0.5' })), 'Value of Savings for March 2026 set to −€0.50'],
    [event('AssetInput', value, march({ value: '7' }), null), 'Value of Savings for March 2026 cleared, it was €7.00'],
    [
      event('AssetInput', value, march({ value: '7', notes: null }), march({ value: '7', notes: 'with interest' })),
      'Value of Savings for March 2026 kept, notes changed',
    ],
    [event('Asset', { id: 'a1' }, null, { name: 'Savings' }), 'Savings added'],
    [
      event(
        'Asset',
        { id: 'a2' },
        { name: 'Fund', accountId: null, securesId: null },
        { name: 'Fund', accountId: 'a1', securesId: 'a1' },
      ),
      'Fund changed: account, secured on',
    ],
    [event('Asset', { id: 'a1' }, { name: 'Savings' }, { name: 'Nest egg' }), 'Savings renamed to Nest egg'],
    [event('Asset', { id: 'a1' }, { name: 'S', closedOn: null }, { name: 'S', closedOn: '2026-03-31' }), 'S closed'],
    [
      event(
        'Asset',
        { id: 'a1' },
        { name: 'S', closedOn: '2026-03-31', reopenedOn: null },
        { name: 'S', closedOn: null, reopenedOn: '2026-06-02' },
      ),
      'S reopened',
    ],
    [
      event(
        'Asset',
        { id: 'a1' },
        { name: 'S', ticker: null, marketCap: '1' },
        { name: 'S', ticker: 'X', marketCap: '2' },
      ),
      'S changed: ticker, market capitalisation',
    ],
    [
      event('AllocationTarget', { categoryCode: 'OTHER_DEBT' }, { targetPct: '40' }, { targetPct: '42.5' }),
      'Target of Other debts changed from 40.0% to 42.5%',
    ],
    [
      event('Budget', { month: '2026-03', categoryCode: 'OTHER' }, null, { amount: '400', currency: 'EUR' }),
      'Budget of Other expenses for March 2026 set to €400.00',
    ],
    [
      event('ExchangeRate', { currency: 'USD', month: '2026-03' }, { rate: '1.0834567891' }, null),
      'Your rate of USD for March 2026 cleared, it was 1.0834567891',
    ],
    [event('Income', { id: 'i' }, null, entry), 'Income added: Other income of US$12.30 on 5 March 2026'],
    [event('Expense', { id: 'e' }, entry, null), 'Expense deleted: Other expenses of US$12.30 on 5 March 2026'],
    [
      event('Expense', { id: 'e' }, entry, { ...entry, amount: '15' }),
      'Other expenses of US$12.30 on 5 March 2026 changed to US$15.00',
    ],
    [
      event('Expense', { id: 'e' }, entry, { ...entry, amount: '15', description: null }),
      'Other expenses of US$12.30 on 5 March 2026 changed: amount, description',
    ],
    [event('User', { id: 'u' }, { name: null }, { name: 'Ada' }), 'Profile: name set to Ada'],
    [
      event('User', { id: 'u' }, { theme: 'DARK', version: 1 }, { theme: 'LIGHT', version: 2 }),
      'Profile: theme changed from DARK to LIGHT',
    ],
    [
      event('Books', { id: 'u' }, { baseCurrency: 'EUR' }, { baseCurrency: 'USD' }),
      'Books: base currency changed from EUR to USD',
    ],
    [
      event('Import', {}, null, { assets: '3', assetInputs: '40', incomes: '1', expenses: '2', budgets: '0' }),
      'Exported books restored: 3 assets and debts, 40 values, 1 income, 2 expenses, 0 budgets',
    ],
    [
      event('Import', {}, null, { assets: '3', assetInputs: '40', transactions: '2', categories: '9', budgets: '0' }),
      'Exported books restored: 3 assets and debts, 40 values, 2 transactions, 0 budgets',
    ],
    [
      event('Budget', { month: '2026-03', categoryId: 'food' }, { amount: '5', currency: 'EUR' }, null),
      'Budget of Food for March 2026 cleared, it was €5.00',
    ],
    [transaction(null, rewe), 'Expense added: REWE, Food › Groceries, €12.30 on 5 March 2026'],
    [
      transaction(null, { ...rewe, amount: '12.3', splits: [part('s1', '12.3')] }),
      'Refund added: REWE, Food › Groceries, €12.30 on 5 March 2026',
    ],
    [
      transaction({ ...rewe, payee: null, splits: [part(null, '-12.3')] }, null),
      'Expense deleted: Uncategorised, €12.30 on 5 March 2026',
    ],
    [
      transaction(null, { ...rewe, payee: null, amount: '-5', splits: [part('other-in', '-5')] }),
      'Income added: Other income, −€5.00 on 5 March 2026',
    ],
    [
      transaction(null, { ...rewe, amount: '-15', splits: [part('s1', '-10'), part('gone', '-3'), part('s1', '-2')] }),
      'Expense added: REWE, Food › Groceries and a deleted category, €15.00 on 5 March 2026',
    ],
    [
      transaction(rewe, { ...rewe, amount: '-15', splits: [part('s1', '-15')] }),
      'Expense REWE, Food › Groceries, €12.30 on 5 March 2026 changed to €15.00',
    ],
    [
      transaction(rewe, { ...rewe, amount: '-15', splits: [part('s1', '-10'), part('other', '-5')] }),
      'Expense REWE, Food › Groceries, €12.30 on 5 March 2026 changed: amount, where it belongs',
    ],
    [
      transaction(rewe, { ...rewe, kind: 'TRANSFER', splits: [part(null, '-12.3')] }),
      'Expense REWE, Food › Groceries, €12.30 on 5 March 2026 became a side of a transfer',
    ],
    [
      transaction(null, { ...rewe, kind: 'TRANSFER', payee: null, splits: [part(null, '-12.3')] }),
      'Transfer added: out of Savings, €12.30 on 5 March 2026',
    ],
    [
      transaction(null, { ...rewe, kind: 'OPENING_BALANCE', payee: null, splits: [part(null, '-12.3')] }),
      'Opening balance added: Savings, −€12.30 on 5 March 2026',
    ],
    [event('Transfer', { outId: 'x', inId: 'y' }, {}, null), 'Transfer parted into two entries'],
    [event('Category', { id: 'c' }, null, { name: 'Pets', parentId: null }), 'Category Pets added'],
    [changed({ name: 'Supermarket' }), 'Category Food › Groceries renamed to Supermarket'],
    [changed({ parentId: null }), 'Category Food › Groceries moved to the first level'],
    [changed({ parentId: 'other' }), 'Category Food › Groceries moved to Other expenses'],
    [changed({ archivedOn: '2026-03-01' }), 'Category Food › Groceries archived'],
    [changed({ position: 4 }), 'Category Food › Groceries put in another place'],
    [
      event('ExpenseSubcategory', { id: 's' }, null, { categoryCode: 'FOOD', name: 'Bakery' }),
      'Subcategory Bakery of Food added',
    ],
    [event('Goal', { id: 'g' }, null, { title: 'House' }), 'Goal added: title'],
  ])('%#: it is a sentence for a person', (change, sentence) => {
    expect(said(change).replaceAll('US$', '$')).toBe(sentence.replaceAll('US$', '$'));
  });

  it('keeps the name of an asset that was deleted later, where that event is loaded too', () => {
    const of = { assetId: 'gone', month: '2026-03' };
    const cleared = event('AssetInput', of, { ...of, value: '5' }, null);
    expect(said(cleared)).toMatch(/^Value of a deleted asset for March 2026 cleared, it was .*5\.00$/);
    const deleted = event('Asset', { id: 'gone' }, { name: 'Old account', currency: 'EUR' }, null);
    expect(said(cleared, [deleted])).toBe('Value of Old account for March 2026 cleared, it was €5.00');
  });

  it('names the sides of a transfer, where their events are loaded too', () => {
    const joined = event('Transfer', { outId: 't', inId: 'u' }, null, { createdAt: 'x' });
    expect(said(joined, [transaction(null, { ...rewe, kind: 'TRANSFER' })])).toBe(
      'Transfer of €12.30 from Savings joined',
    );
  });

  it('survives contents that are no JSON', () => {
    const broken = toChange({ id: '1', at: '', action: 'UPDATE', entity: 'Asset', key: '{', before: 'x', after: null });
    expect(said(broken)).toBe('An asset changed');
  });
});

describe('before and after', () => {
  it('lists the fields that changed, in words, and leaves out versions and times', () => {
    const before = { ...entry, subcategoryId: 's1', accountId: 'a1', version: 1, updatedAt: 'x' };
    const after = { ...before, subcategoryId: null, accountId: 'b9', date: '2026-04-01', version: 2, updatedAt: 'y' };
    const change = event('Expense', { id: 'e' }, before, after);
    expect(fieldChanges(change, namesFrom(known, []), format)).toEqual([
      { label: 'date', before: '5 March 2026', after: '1 April 2026' },
      { label: 'subcategory', before: 'Food › Groceries', after: '–' },
      { label: 'account', before: 'Savings', after: 'a deleted account' },
    ]);
  });

  it('shows the parts of a transaction with what is in each, and of one that is whole only where it belongs', () => {
    const parts = { ...rewe, amount: '-15', splits: [part('s1', '-10', 'milk'), part(null, '-5')] };
    expect(fieldChanges(transaction(rewe, parts), namesFrom(known, []), format)).toEqual([
      { label: 'amount', before: '−€12.30', after: '−€15.00' },
      {
        label: 'where it belongs',
        before: 'Food › Groceries',
        after: 'Food › Groceries −€10.00 (milk), Uncategorised −€5.00',
      },
    ]);
  });

  it('names what an asset is linked to, as long as it is there', () => {
    const links = { before: { accountId: 'a1', securesId: 'b9' }, after: { accountId: 'b9', securesId: 'a1' } };
    const change = event('Asset', { id: 'a2' }, links.before, links.after);
    expect(fieldChanges(change, namesFrom(known, []), format)).toEqual([
      { label: 'account', before: 'Savings', after: 'a deleted account' },
      { label: 'secured on', before: 'a deleted asset', after: 'Savings' },
    ]);
  });

  it('shows all that something had when it was added, but for what was left empty', () => {
    const change = event('Asset', { id: 'a2' }, null, { id: 'a2', name: 'Car', currency: 'EUR', notes: null });
    expect(fieldChanges(change, namesFrom(known, []), format).map(({ label, after }) => [label, after])).toEqual([
      ['name', 'Car'],
      ['currency', 'EUR'],
    ]);
  });
});
