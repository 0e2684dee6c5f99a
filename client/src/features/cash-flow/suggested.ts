import type { CashFlowQuery } from '../../__generated__/graphql';
import { isBlank } from './is-blank';

/** Whether nothing was ever entered here, as far as the screen knows, so that what it counts in was never asked. */
export function isUntouched({ me, assets, cashFlow, previous, budgets }: CashFlowQuery): boolean {
  return (
    me.version === 1 &&
    assets.length === 0 &&
    isBlank(cashFlow) &&
    isBlank(previous) &&
    !budgets.categories.some(({ isSet }) => isSet)
  );
}

/** A screen on which nothing is yet, in the currency that is suggested: its figures are all nought. */
export function suggested(data: CashFlowQuery, currency: string): CashFlowQuery {
  const { me, cashFlow, previous, budgets } = data;
  return {
    ...data,
    me: { ...me, baseCurrency: currency },
    cashFlow: { ...cashFlow, currency },
    previous: { ...previous, currency },
    budgets: { ...budgets, currency, categories: budgets.categories.map((budget) => ({ ...budget, currency })) },
  };
}
