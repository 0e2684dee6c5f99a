import { assetId, demoAssets, isEntered, type DemoAsset } from './assets';
import { playBalances } from './balances';
import { balanceChecks } from './checks';
import { demoBudgets, type DemoBudget } from './budgets';
import { demoExpenses } from './expenses';
import { demoIncomes } from './incomes';
import { ratesByStep } from './rates';
import { pricesOf, securities } from './securities';
import { STORY_MONTHS, latestSteps, monthAt } from './story';
import { demoTransactions, sidesOf, type DemoTransaction } from './transactions';

/** Amounts are decimal strings, months YYYY-MM, dates YYYY-MM-DD. */
export interface Household {
  user: typeof demoUser;
  assets: DemoAsset[];
  assetInputs: { assetId: string; month: string; value: string }[];
  marketCaps: { assetId: string; month: string; marketCap: string }[];
  transactions: DemoTransaction[];
  transfers: { outId: string; inId: string }[];
  budgets: DemoBudget[];
  targets: { categoryCode: string; targetPct: string }[];
}

export const demoUser = { name: 'Alex and Robin', baseCurrency: 'EUR', locale: 'en-GB', timeZone: 'Europe/Rome' };

const targets: Record<string, number> = {
  ETF_STOCKS: 26,
  SINGLE_STOCKS: 6,
  ETF_BONDS: 5,
  CRYPTO: 2,
  PRIVATE_EQUITY: 2,
  BUSINESS_PROFITS: 3,
  REAL_ESTATE: 47,
  CASH: 6,
};

/**
 * The books of an invented couple in the euro zone over the `months` (1 to 120) up to `lastMonth`.
 * The same arguments always make the same household; fewer months are the end of the same story.
 */
export function demoHousehold(lastMonth: string, months = STORY_MONTHS): Household {
  const steps = latestSteps(months);
  const told = new Set(steps);
  const rate = ratesByStep(lastMonth);
  const [incomes, expenses] = [demoIncomes(lastMonth), demoExpenses(lastMonth)];
  const { balances, movements } = playBalances(incomes, expenses, rate);
  const isTold = ({ step }: { step: number }) => told.has(step);
  const moved = movements.filter(isTold);
  const valuesOf = (key: string) =>
    steps.flatMap((step) => {
      const value = balances.get(key)?.[step];
      if (value === undefined || !isEntered(key, step)) return [];
      return [{ assetId: assetId(key), month: monthAt(lastMonth, step), value: value.toFixed(2) }];
    });
  const held = demoAssets(lastMonth)
    .map(({ key, ...asset }) => ({ asset, values: valuesOf(key) }))
    .filter(({ values }) => values.length > 0);
  const transactions = demoTransactions(incomes.filter(isTold), expenses.filter(isTold), moved, lastMonth);
  const budgets = demoBudgets(lastMonth, expenses, rate);
  return {
    user: demoUser,
    assets: held.map(({ asset }) => asset),
    assetInputs: held.flatMap(({ values }) => values),
    marketCaps: marketCaps(lastMonth, steps),
    transactions: [...transactions, ...balanceChecks(transactions, balances, steps, lastMonth)].sort((a, b) =>
      a.date + a.id < b.date + b.id ? -1 : 1,
    ),
    transfers: moved.map((movement) => sidesOf(movement)),
    budgets: budgets.filter(({ month }) => month >= monthAt(lastMonth, steps[0] ?? 0)),
    targets: Object.entries(targets).map(([categoryCode, pct]) => ({ categoryCode, targetPct: String(pct) })),
  };
}

/** Each quarter's capitalisation: it moved with the price to where it is now. */
function marketCaps(lastMonth: string, steps: number[]): Household['marketCaps'] {
  return securities.flatMap((security) => {
    const prices = pricesOf(security);
    const now = prices[STORY_MONTHS - 1] ?? 1;
    return steps
      .filter((step) => step >= security.from && (STORY_MONTHS - 1 - step) % 3 === 0)
      .map((step) => ({
        assetId: assetId(security.key),
        month: monthAt(lastMonth, step),
        marketCap: ((security.marketCap * (prices[step] ?? now)) / now).toFixed(0),
      }));
  });
}
