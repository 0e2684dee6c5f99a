// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MonthGrid_AssetFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { renderScreen } from '../../testing/render-screen';
import { cell, recorded, valuation } from '../../testing/sample-month';
import { AssetDialog } from './asset-dialog';
import { MonthWorkspace } from './month-workspace';

afterEach(cleanup);

const category = (code: string, kind: 'ASSET' | 'LIABILITY' = 'ASSET') =>
  ({ __typename: 'AssetCategory', code, name: code.toLowerCase(), kind, tradable: true }) as const;
const cash = category('CASH');
const funds = category('ETF_STOCKS');
const houses = category('REAL_ESTATE');
const loans = category('LOAN', 'LIABILITY');

type Linked = Partial<MonthGrid_AssetFragment>;
const asset = (name: string, more: Linked): MonthGrid_AssetFragment => ({ ...valuation(name).asset, ...more });
const linkTo = (name: string) => ({ __typename: 'LinkedAsset' as const, id: name.toLowerCase(), name });

const bank = asset('Bank', { category: cash });
const flat = asset('Flat', { category: houses });
const fund = asset('Fund', { category: funds, account: linkTo('Bank') });
const loan = asset('Loan', { category: loans, secures: linkTo('Flat') });
const gone = asset('Gone', { category: cash, closedOn: '2020-01-31' });
const sold = asset('Sold', { category: houses, closedOn: '2020-01-31' });

describe('the form of an asset', () => {
  const show = (edited?: MonthGrid_AssetFragment, assets = [bank, flat, fund, loan, gone, sold]) =>
    renderScreen(
      <AssetDialog
        asset={edited}
        assets={assets}
        categories={[funds, houses, cash, loans]}
        currencies={[{ code: 'EUR', name: 'Euro', minorUnits: 2 }]}
        me={{ baseCurrency: 'EUR', version: 2 }}
        month="2026-11"
        onClose={() => undefined}
      />,
      () => ({ data: {} }),
    );
  const choices = (name: string) =>
    within(screen.getByRole('combobox', { name }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  const links = () => ['Secured on (optional)', 'Account (optional)'].filter((name) => screen.queryByLabelText(name));

  it('asks for an account of what is owned, for what secures a debt, and for neither of cash', async () => {
    const { person } = show();
    const choose = (code: string) => person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), code);
    expect(links()).toEqual([]);
    await choose('ETF_STOCKS');
    expect([links(), choices('Account (optional)')]).toEqual([['Account (optional)'], ['None', 'Bank']]);
    await choose('LOAN');
    expect([links(), choices('Secured on (optional)')]).toEqual([
      ['Secured on (optional)'],
      ['None', 'Bank', 'Flat', 'Fund'],
    ]);
    await choose('CASH');
    expect(links()).toEqual([]);
  });

  it('does not ask where there is nothing to choose', async () => {
    const { person } = show(undefined, [loan]);
    await person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'LOAN');
    expect(links()).toEqual([]);
  });

  it('adds a debt with what it is secured on', async () => {
    const { person, sent } = show();
    await person.type(screen.getByRole('textbox', { name: 'Name' }), 'Mortgage');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'LOAN');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Secured on (optional)' }), 'Flat');
    await person.click(screen.getByRole('button', { name: 'Add' }));
    await expect.poll(() => sent).toMatchObject([{ variables: { input: { name: 'Mortgage', securesId: 'flat' } } }]);
    expect(Object.keys((sent[0]?.variables as { input: object }).input)).not.toContain('accountId');
  });

  it('shows the account there is, closed as it may be, and clears it', async () => {
    const { person, sent } = show({ ...fund, account: linkTo('Gone') });
    expect(choices('Account (optional)')).toEqual(['None', 'Bank', 'Gone']);
    await person.selectOptions(screen.getByRole('combobox', { name: 'Account (optional)' }), 'None');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => sent).toMatchObject([{ variables: { input: { id: 'fund', accountId: null } } }]);
  });

  it('lets go of the link that its new category knows nothing of, and of nothing else', async () => {
    const { person, sent } = show(loan);
    await person.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'REAL_ESTATE');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    const input = { id: 'loan', expectedVersion: 1, categoryCode: 'REAL_ESTATE', securesId: null };
    await expect.poll(() => sent.map(({ variables }) => variables)).toEqual([{ input }]);
  });
});

describe('the month', () => {
  const row = (of: MonthGrid_AssetFragment, previous = '100'): MonthGrid_ValuationFragment => ({
    ...valuation(of.name, { previous }),
    asset: of,
  });
  const header = (name: string) => screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).textContent;
  const show = (rows: MonthGrid_ValuationFragment[], equity: () => object = () => ({})) =>
    renderScreen(
      <MonthWorkspace month="2026-11" valuations={rows} rates={[]} baseCurrency="EUR" onAction={() => undefined} />,
      (sent) => {
        if (sent.operation === 'RecordMonth') return recorded(sent);
        const answer = { __typename: 'Equity', id: 'flat:2026-11', assetId: 'flat', currency: 'EUR', leftOut: [] };
        return { data: { equities: [{ ...answer, ...equity() }] } };
      },
    );

  it('tells at which account something is, on what a debt is secured, and what is left of it', async () => {
    show([row(flat), row(fund), row(loan)], () => ({ value: '60.50' }));
    expect(header('Fund')).toContain('at Bank');
    expect(header('Loan')).toContain('secured on Flat');
    await expect.poll(() => header('Flat')).toContain('Equity €60.50');
    expect([header('Fund'), header('Loan')].join()).not.toContain('Equity');
  });

  it('says that the equity is unknown, and for want of which rate', async () => {
    show([row(flat), row(loan)], () => ({ value: null, leftOut: ['CHF', 'ISK'] }));
    await expect.poll(() => header('Flat')).toContain('Equity unknown: no rate of CHF and ISK');
  });

  it('asks for equities only where a debt is secured on something', () => {
    const { sent } = show([row(flat), row(fund), row({ ...loan, secures: null })]);
    expect(sent).toEqual([]);
  });

  it('tells the equity anew once a value is saved', async () => {
    let value = '60.50';
    const { person } = show([row(flat), row(loan)], () => ({ value }));
    await expect.poll(() => header('Flat')).toContain('Equity €60.50');
    value = '75.00';
    await person.type(cell('Flat'), '115');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => header('Flat')).toContain('Equity €75.00');
  });
});
