import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from '../../domain/money';
import { addMonths, monthsFrom } from '../../domain/month';
import { demoHousehold, type Household } from './household';
import { demoRates } from './rates';

const LAST = '2026-06';
const LIABILITIES = ['MORTGAGE', 'LOAN', 'CREDIT_CARD', 'OTHER_DEBT'];

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

describe('the demo household', () => {
  const household = demoHousehold(LAST);
  const worth = netWorths(household, LAST);

  test('is the same each time it is made', () => {
    expect(JSON.stringify(demoHousehold(LAST))).toBe(JSON.stringify(household));
    expect(JSON.stringify(demoRates(LAST))).toBe(JSON.stringify(demoRates(LAST)));
    const counts = Object.entries(household).flatMap(([part, rows]) =>
      Array.isArray(rows) ? [[part, rows.length]] : [],
    );
    expect({ ...Object.fromEntries(counts), rates: demoRates(LAST).length, worth: worth.at(-1) })
      .toMatchInlineSnapshot(`
        {
          "assetInputs": 2731,
          "assets": 27,
          "budgets": 216,
          "expenses": 4565,
          "incomes": 544,
          "marketCaps": 527,
          "rates": 840,
          "targets": 8,
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
      household.expenses
        .filter(({ categoryCode, date }) => categoryCode === category && date.startsWith(LAST))
        .reduce((sum, { amount, currency }) => sum + Number(amount) / (rates.get(`${currency} ${LAST}`) ?? 1), 0);
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
    expect(year.expenses).toEqual(household.expenses.filter(({ date }) => date.slice(0, 7) > addMonths(LAST, -12)));
    expect(year.assets.map(({ name }) => name)).not.toContain('Student account');
    expect(demoRates(LAST, 12)).toEqual(demoRates(LAST).filter(({ month }) => month > addMonths(LAST, -12)));
    expect(() => demoHousehold(LAST, 121)).toThrow('1 to 120 months');
  });

  test('has no two rows with one id, and dates that exist', () => {
    const ids = [...household.assets, ...household.incomes, ...household.expenses].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { date } of [...household.incomes, ...household.expenses]) {
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }
  });
});
