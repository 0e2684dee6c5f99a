import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from '../../domain/money';
import { addMonths, monthsFrom } from '../../domain/month';
import { demoHousehold, type Household } from './household';
import { demoTemplate } from './template';
import { demoRates } from './rates';

const LAST = '2026-06';
const LIABILITIES = ['MORTGAGE', 'LOAN', 'CREDIT_CARD', 'OTHER_DEBT'];

/** What is sorted under a kind: kind, code, currency, month, and the amount in cents. */
function parts(household: Household) {
  return household.transactions.flatMap(({ currency, date, splits }) =>
    splits.flatMap(({ kind, code, amount }) =>
      kind === null ? [] : [{ kind, code: code ?? '', currency, month: date.slice(0, 7), cents: cents(amount) }],
    ),
  );
}

const cents = (amount: string) => new Decimal(amount).times(100).toNumber();

function sums(household: Household): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { kind, currency, cents: amount } of parts(household)) {
    totals[`${kind} ${currency}`] = (totals[`${kind} ${currency}`] ?? 0) + amount;
  }
  return totals;
}

/** Net worth in euros at the end of each month, by plain loops. */
function netWorths(household: Household, lastMonth: string): number[] {
  const rates = new Map(demoRates(lastMonth).map(({ currency, month, rate }) => [`${currency} ${month}`, rate]));
  return monthsFrom(addMonths(lastMonth, -119), lastMonth).map((month) => {
    let total = ZERO;
    for (const { id, categoryCode, currency, closedOn } of household.assets) {
      if (closedOn !== null && closedOn.slice(0, 7) <= month) continue;
      const held = household.assetInputs.filter((input) => input.assetId === id && input.month <= month).at(-1);
      const worth = new Decimal(held?.value ?? 0).div(
        currency === 'EUR' ? 1 : (rates.get(`${currency} ${month}`) ?? NaN),
      );
      total = LIABILITIES.includes(categoryCode) ? total.minus(worth) : total.plus(worth);
    }
    return total.toDecimalPlaces(2).toNumber();
  });
}

/** By how many cents an account's transactions differ from its value at the end of a month, for each that has both. */
function accountsApart({ assets, assetInputs, transactions }: Household, month: string) {
  return assets.flatMap(({ id, name, categoryCode, currency }) => {
    const value = assetInputs.find((input) => input.assetId === id && input.month === month)?.value;
    const own = transactions.filter(({ accountId }) => accountId === id);
    if (!['CASH', 'CREDIT_CARD'].includes(categoryCode) || own.length === 0 || value === undefined) return [];
    const booked = own
      .filter((one) => one.currency === currency && one.date.slice(0, 7) <= month)
      .reduce((sum, { amount }) => sum + cents(amount), 0);
    const opened = own.some(({ kind, date }) => kind === 'OPENING_BALANCE' && date === own[0]?.date);
    return [{ name, opened, difference: (categoryCode === 'CREDIT_CARD' ? -1 : 1) * cents(value) - booked }];
  });
}

describe('the demo household', () => {
  const household = demoHousehold(LAST);
  const worth = netWorths(household, LAST);

  test('is the same each time it is made', () => {
    expect(JSON.stringify(demoHousehold(LAST))).toBe(JSON.stringify(household));
    expect(JSON.stringify(demoRates(LAST))).toBe(JSON.stringify(demoRates(LAST)));
    const counts = Object.entries(household).flatMap(([part, rows]) =>
      Array.isArray(rows) ? [[part, rows.length]] : [],
    );
    expect({ ...Object.fromEntries(counts), rates: demoRates(LAST).length, worth: worth.at(-1), ...sums(household) })
      .toMatchInlineSnapshot(`
        {
          "EXPENSE CHF": -228418,
          "EXPENSE EUR": -35139357,
          "EXPENSE GBP": -230443,
          "INCOME EUR": 50521424,
          "INCOME GBP": 202723,
          "INCOME USD": 165514,
          "assetInputs": 2731,
          "assets": 27,
          "budgets": 216,
          "marketCaps": 527,
          "rates": 840,
          "targets": 8,
          "transactions": 5970,
          "transfers": 404,
          "worth": 433650.42,
        }
      `);
  });

  test.each(['2024-11', '2025-03', '2026-06', '2027-01', '2030-08'])(
    'grows from 60–85 thousand to 400–450 thousand euros by %s',
    (last) => {
      const [first = 0, ...rest] = netWorths(demoHousehold(last), last);
      expect(first).toBeGreaterThan(60_000);
      expect(first).toBeLessThan(85_000);
      expect(rest.at(-1)).toBeGreaterThan(400_000);
      expect(rest.at(-1)).toBeLessThan(450_000);
    },
  );

  test('loses money now and then, and once for most of a year', () => {
    const falls = worth.filter((value, index) => index > 0 && value < (worth[index - 1] ?? 0));
    expect(falls.length).toBeGreaterThan(12);
    const peakThen = (index: number) => Math.max(...worth.slice(0, index + 1));
    const underWater = worth.map((value, index) => value < peakThen(index));
    expect(underWater.map(Number).join('')).toMatch(/1{8,}/);
  });

  test('has assets in four currencies, two debts left or paid, and one account closed with its history kept', () => {
    expect([...new Set(household.assets.map(({ currency }) => currency))].sort()).toEqual(['CHF', 'EUR', 'GBP', 'USD']);
    const closed = household.assets.filter(({ closedOn }) => closedOn !== null);
    expect(closed.map(({ name }) => name)).toEqual(['Student account', 'Car loan']);
    for (const { id, closedOn } of closed) {
      const months = household.assetInputs.filter(({ assetId }) => assetId === id).map(({ month }) => month);
      expect(months.length).toBeGreaterThan(30);
      expect(months.at(-1)).toBe(addMonths((closedOn ?? '').slice(0, 7), -1));
    }
  });

  test('has all but three open assets entered in the last month', () => {
    const open = household.assets.filter(({ closedOn }) => closedOn === null);
    const entered = new Set(household.assetInputs.filter(({ month }) => month === LAST).map(({ assetId }) => assetId));
    expect(open.filter(({ id }) => !entered.has(id)).map(({ name }) => name)).toEqual([
      'Swiss francs account',
      'Stake in Lumen Ceramics',
      'Emerging markets ETF',
    ]);
  });

  test('overspends some of the last month’s budgets, and keeps others', () => {
    const rates = new Map(demoRates(LAST).map(({ currency, month, rate }) => [`${currency} ${month}`, Number(rate)]));
    const spent = (category: string) =>
      parts(household)
        .filter(({ kind, code, month }) => kind === 'EXPENSE' && code.startsWith(category) && month === LAST)
        .reduce((sum, part) => sum - part.cents / 100 / (rates.get(`${part.currency} ${LAST}`) ?? 1), 0);
    const budgets = household.budgets.filter(({ month }) => month === LAST);
    expect(budgets).toHaveLength(9);
    const overspent = budgets.filter(({ categoryCode, amount }) => spent(categoryCode) > Number(amount));
    expect(overspent.length).toBeGreaterThan(1);
    expect(overspent.length).toBeLessThan(6);
    expect(new Set(household.budgets.map(({ month }) => month)).size).toBe(24);
  });

  test('leaves three percent of its targets open', () => {
    expect(household.targets.reduce((sum, { targetPct }) => sum + Number(targetPct), 0)).toBe(97);
  });

  test('tells the end of the same story when fewer months are asked for', () => {
    const year = demoHousehold(LAST, 12);
    expect(year.assetInputs).toEqual(household.assetInputs.filter(({ month }) => month > addMonths(LAST, -12)));
    const moved = ({ transactions }: Household) =>
      transactions.filter(({ kind, date }) => /ENTRY|TRANSFER/.test(kind) && date.slice(0, 7) > addMonths(LAST, -12));
    expect(moved(year)).toEqual(moved(household));
    expect(year.transfers).toHaveLength(year.transactions.filter(({ kind }) => kind === 'TRANSFER').length / 2);
    expect(year.assets.map(({ name }) => name)).not.toContain('Student account');
    expect(demoRates(LAST, 12)).toEqual(demoRates(LAST).filter(({ month }) => month > addMonths(LAST, -12)));
    expect(() => demoHousehold(LAST, 121)).toThrow('1 to 120 months');
  });

  test('has no two rows with one id, and dates that exist', () => {
    const ids = [...household.assets, ...household.transactions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { date } of household.transactions) {
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }
  });

  test('pays its card, saves and moves between its accounts: money that nobody earned or spent', () => {
    const transactions = new Map(household.transactions.map((transaction) => [transaction.id, transaction]));
    const accounts = new Map(household.assets.map((asset) => [asset.id, asset]));
    const sides = household.transfers.flatMap(({ outId, inId }) => {
      const [out, into] = [transactions.get(outId), transactions.get(inId)];
      expect([Number(out?.amount) < 0, Number(into?.amount) > 0]).toEqual([true, true]);
      expect(out?.accountId).not.toBe(into?.accountId);
      expect(out?.date).toBe(into?.date);
      return [out, into];
    });
    for (const side of sides) {
      expect(side).toMatchObject({ kind: 'TRANSFER', currency: accounts.get(side?.accountId ?? '')?.currency });
      expect(side?.splits).toEqual([{ kind: null, code: null, amount: side?.amount, note: null }]);
    }
    expect(new Set(sides).size).toBe(household.transactions.filter(({ kind }) => kind === 'TRANSFER').length);
    const paid = sides.filter((side) => accounts.get(side?.accountId ?? '')?.name === 'Credit card');
    expect(paid).toHaveLength(120);
    // Each month pays what the card had cost in the month before.
    const card = household.assetInputs.filter(({ assetId }) => assetId === paid[0]?.accountId);
    expect(paid.slice(1).map((side) => side?.amount)).toEqual(card.slice(0, -1).map(({ value }) => value));
  });

  test.each([
    ['2024-11', 120],
    ['2026-06', 120],
    ['2027-01', 12],
    ['2030-08', 2],
    ['2030-08', 1],
  ])('up to %s has accounts that agree with their bank, in %i months', (last, months) => {
    const books = demoHousehold(last, months);
    const newest = months === 1 ? last : addMonths(last, -1);
    const apart = accountsApart(books, newest);
    expect(apart.length).toBeGreaterThanOrEqual(months === 120 ? 5 : 3);
    expect(apart.filter(({ opened, difference }) => !opened || difference !== 0)).toEqual([]);
    // Before and after, by no more than what nobody looks into.
    for (const month of monthsFrom(addMonths(last, 1 - months), last)) {
      for (const { difference } of accountsApart(books, month)) expect(Math.abs(difference)).toBeLessThan(50_00);
    }
  });

  test('began with what one has, and corrects what it did not write down in no category', () => {
    const ofKind = (wanted: string) => household.transactions.filter(({ kind }) => kind === wanted);
    const name = ({ accountId }: { accountId: string }) => household.assets.find(({ id }) => id === accountId)?.name;
    const openings = Object.fromEntries(ofKind('OPENING_BALANCE').map((one) => [name(one), Number(one.amount)]));
    expect(openings['Everyday account']).toBeCloseTo(2_900, -2);
    expect(openings['Savings account']).toBeCloseTo(14_000, 0);
    expect(openings['Credit card']).toBeCloseTo(-610, 0);
    expect(ofKind('ADJUSTMENT').length).toBeLessThan(100);
    for (const { amount, splits } of [...ofKind('OPENING_BALANCE'), ...ofKind('ADJUSTMENT')]) {
      expect(splits).toEqual([{ kind: null, code: null, amount, note: null }]);
    }
  });

  test('names who was paid, and splits what one of them was paid for several things', () => {
    const entries = household.transactions.filter(({ kind }) => kind === 'ENTRY');
    expect(entries.filter(({ payee }) => payee === null).length).toBeLessThan(entries.length / 100);
    for (const { amount, splits } of entries) {
      expect(splits.reduce((sum, split) => sum + cents(split.amount), 0)).toBe(cents(amount));
      expect(new Set(splits.map(({ code }) => code)).size).toBe(splits.length);
    }
    const split = entries.filter(({ splits }) => splits.length > 1);
    expect(split.length).toBeGreaterThan(20);
    expect(split).toContainEqual(
      expect.objectContaining({
        date: '2025-12-16',
        amount: '-189.50',
        splits: [
          { kind: 'EXPENSE', code: 'INSURANCE_WASTE_TAX', amount: '-106.22', note: 'Waste tax' },
          { kind: 'EXPENSE', code: 'INSURANCE_OTHER_TAXES', amount: '-83.28', note: 'Property tax, garage' },
        ],
      }),
    );
  });

  test('is a template with all of it but whose it is, and no rate that nothing needs', () => {
    const { lastMonth, rates, ...books } = demoTemplate(6);
    expect(lastMonth).toBe(LAST);
    expect({ ...books, user: household.user }).toEqual(household);
    expect([...new Set(rates.map(({ currency }) => currency))].sort()).toEqual(['CHF', 'GBP', 'USD']);
  });
});
