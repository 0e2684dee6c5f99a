import { demoHousehold, type Household } from './household';
import { demoRates, type DemoRate } from './rates';

/** The year that every template ends in. */
const TEMPLATE_YEAR = 2026;

/** The demo household as something to copy, with the exchange rates that it needs. */
export type DemoTemplate = Omit<Household, 'user'> & { lastMonth: string; rates: DemoRate[] };

/**
 * The demo household of ten years up to a month (1 to 12) of the template year. One for each month of a year: whoever
 * copies it moves it by whole years, so that summers stay warm and salaries keep their thirteenth month.
 */
export function demoTemplate(month: number): DemoTemplate {
  const lastMonth = `${TEMPLATE_YEAR}-${String(month).padStart(2, '0')}`;
  const { assets, assetInputs, marketCaps, transactions, transfers, budgets, targets } = demoHousehold(lastMonth);
  const used = new Set([...assets, ...transactions].map(({ currency }) => currency));
  const rates = demoRates(lastMonth).filter(({ currency }) => used.has(currency));
  return { lastMonth, assets, assetInputs, marketCaps, transactions, transfers, budgets, targets, rates };
}
