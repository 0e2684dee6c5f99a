import type { Format } from '../../lib/format';
import { rateAge } from '../../lib/rate-age';
import type { AppliedRate, Holding } from './holdings';

const sourceNames: Record<AppliedRate['sources'][number], string> = {
  ECB: 'European Central Bank',
  DEMO: 'demo rate',
  MANUAL: 'rate set by the operator',
  OWN: 'your own rate',
  FINAL: 'final conversion to the euro',
};

/** When a figure was entered, and the rate it was exchanged at, in the words below it. */
export function provenance(
  { entered, rate, value }: Holding,
  currency: string,
  month: string,
  format: Format,
): string[] {
  const carried = entered.month < month ? ', carried forward' : '';
  const valued = `Valued in ${format.month(entered.month)}${carried}`;
  if (entered.currency === currency) return [valued];
  const amount = `${valued}: ${format.amount(entered.value, entered.currency)}`;
  if (value === null || rate === null)
    return [amount, `${entered.currency} has no rate in ${format.month(month)}: it is left out.`];
  return [
    amount,
    `${rateText(rate, entered.currency, currency)}, ${sources(rate)}, ${format.month(rate.month)}${age(rate)}`,
  ];
}

function rateText({ rate }: AppliedRate, from: string, to: string): string {
  return `1 ${from} = ${rate} ${to}`;
}

function sources({ sources: all }: AppliedRate): string {
  return all.map((source) => sourceNames[source]).join(' and ');
}

function age({ staleMonths }: AppliedRate): string {
  return staleMonths === 0 ? '' : `, ${rateAge(staleMonths)}`;
}
