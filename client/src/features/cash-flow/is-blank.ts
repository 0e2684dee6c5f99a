import { Decimal } from '../../../../domain/money';
import type { Flows_CashFlowFragment } from '../../__generated__/graphql';

/** Whether nothing came in or went out, priced or not. */
export function isBlank({ income, expenses, unpriced }: Flows_CashFlowFragment): boolean {
  return new Decimal(income).isZero() && new Decimal(expenses).isZero() && unpriced.length === 0;
}
