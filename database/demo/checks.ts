import { assetId, demoAssets } from './assets';
import type { Balance } from './balances';
import { dayOf } from './entry';
import { demoId } from './random';
import { monthAt } from './story';
import type { DemoTransaction } from './transactions';

/** How far an account may be from its bank before the household sets it right. */
const NOTICED = 25_00;
/** In an account that is opened within the story: what was left of a journey before. */
const LEFT_OVER = 40_00;

/**
 * What an account held when the books begin, and what was set right since: fees nobody wrote down, and what a bank made of
 * amounts in other currencies. At the end of the newest complete month each account agrees with what was entered.
 */
export function balanceChecks(
  transactions: DemoTransaction[],
  balances: Map<string, Balance>,
  steps: number[],
  lastMonth: string,
): DemoTransaction[] {
  return demoAssets(lastMonth).flatMap(({ key, id, categoryCode, currency }) => {
    const own = transactions.filter((one) => one.accountId === id);
    if (own.length === 0 || !['CASH', 'CREDIT_CARD'].includes(categoryCode)) return [];
    const months = steps.map((step) => monthAt(lastMonth, step));
    const booked = bookedByMonth(own.filter((one) => one.currency === currency));
    const sign = categoryCode === 'CREDIT_CARD' ? -1 : 1;
    const held = steps.map((step) => sign * inCents(balances.get(key)?.[step]));
    const record = (kind: DemoTransaction['kind'], date: string, amount: number) =>
      amount === 0 ? [] : [correction({ key, kind, date, amount, currency })];

    const begins = steps.findIndex((step) => balances.get(key)?.[step] !== undefined);
    const newest = Math.max(0, months.length - 2);
    let opening = begins === 0 ? (held[0] ?? 0) - (booked.get(months[0] ?? '') ?? 0) : LEFT_OVER;
    let sum = opening;
    const adjustments = months.flatMap((month, index) => {
      if (index < begins) return [];
      sum += booked.get(month) ?? 0;
      const apart = (held[index] ?? 0) - sum;
      if (Math.abs(apart) < NOTICED && index !== newest) return [];
      sum += apart;
      if (Math.abs(apart) >= NOTICED) return record('ADJUSTMENT', dayOf(month, 31), apart);
      opening += apart;
      return [];
    });
    return [...record('OPENING_BALANCE', `${months[begins] ?? lastMonth}-01`, opening), ...adjustments];
  });
}

interface Correction extends Pick<DemoTransaction, 'kind' | 'date' | 'currency'> {
  key: string;
  /** In hundredths. */
  amount: number;
}

function correction({ key, kind, date, amount, currency }: Correction): DemoTransaction {
  const text = (amount / 100).toFixed(2);
  return {
    id: demoId(`${kind} ${key} ${date}`),
    kind,
    date,
    accountId: assetId(key),
    amount: text,
    currency,
    payee: null,
    description: kind === 'ADJUSTMENT' ? 'Balance check' : null,
    splits: [{ kind: null, code: null, amount: text, note: null }],
  };
}

function bookedByMonth(transactions: DemoTransaction[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { date, amount } of transactions) {
    const month = date.slice(0, 7);
    sums.set(month, (sums.get(month) ?? 0) + inCents(Number(amount)));
  }
  return sums;
}

function inCents(amount = 0): number {
  return Math.round(amount * 100);
}
