import { Decimal } from '../../../domain/money';
import type { Format } from './format';

/** "€12.00 spent"; where refunds were more than that, "€12.00 came back". */
export function spentText(amount: string, currency: string, format: Pick<Format, 'amount'>): string {
  const spent = new Decimal(amount);
  return spent.lessThan(0)
    ? `${format.amount(spent.negated(), currency)} came back`
    : `${format.amount(spent, currency)} spent`;
}
