import type { Entry } from './entry';
import { levelAt, markets } from './markets';
import { seededRandom } from './random';
import { pricesOf, securities, type Security } from './securities';
import {
  CAR_INSTALMENT,
  CAR_PAID_OFF,
  FLAT_BOUGHT,
  FLAT_PRICE,
  MORTGAGE_AMOUNT,
  MORTGAGE_INSTALMENT,
  OLD_ACCOUNT_CLOSED,
  STORY_MONTHS,
  TRAVEL_ACCOUNT_OPENED,
  cents,
} from './story';

/** What an account is worth at the end of a step, in its own currency; undefined before it is there. */
export type Balance = (number | undefined)[];

/** What the everyday account is kept at: the rest is saved and invested. */
const KEPT_IN_HAND = 3_400;
const EMERGENCY_FUND = 12_000;
const SAVINGS_KEPT = 9_000;

/** Money moved between two accounts; the amounts in their currencies. */
export interface Movement {
  step: number;
  day: number;
  /** Keys of the accounts. */
  from: string;
  to: string;
  amount: number;
  received: number;
  description: string;
}

type Rates = (currency: string, step: number) => number;

/**
 * Plays the story: what comes in and goes out passes through the everyday account and the card, and what is left over
 * becomes savings, the flat, and securities. So cash flow and balances tell the same story.
 */
export function playBalances(
  incomes: Entry[],
  expenses: Entry[],
  rates: Rates,
): { balances: Map<string, Balance>; movements: Movement[] } {
  const balances = new Map<string, Balance>();
  const movements: Movement[] = [];
  const set = (key: string, step: number, value: number) => {
    const balance = balances.get(key) ?? [];
    balance[step] = value;
    balances.set(key, balance);
  };
  const portfolio = securities.map((security) => openPosition(security));
  const { wobble } = seededRandom('balances');
  const spent = sumBySteps(expenses, rates);
  const earned = sumBySteps(incomes, rates);
  let [current, card, savings, emergency, oldAccount] = [2_900, 610, 14_000, 4_600, 2_350];
  let [swissFrancs, travelMoney, studio] = [4_150, 0, 3_200];
  let [mortgage, carLoan] = [MORTGAGE_AMOUNT, CAR_INSTALMENT * CAR_PAID_OFF * 0.94];

  for (let step = 0; step < STORY_MONTHS; step += 1) {
    const move = (day: number, from: string, to: string, amount: number, description: string, received = amount) => {
      if (cents(amount) > 0) movements.push({ step, day, from, to, amount, received, description });
    };
    move(10, 'current', 'card', card, 'Credit card, last month');
    current += earned('current', step) - spent('current', step) - card;
    card = spent('card', step);
    if (step > 0) carLoan = Math.max(0, carLoan * (1 + 0.04 / 12) - CAR_INSTALMENT);
    if (step === FLAT_BOUGHT) {
      savings -= FLAT_PRICE - MORTGAGE_AMOUNT;
      move(4, 'savings', 'flat', FLAT_PRICE - MORTGAGE_AMOUNT, 'Down payment');
    }
    if (step > FLAT_BOUGHT) mortgage = mortgage * (1 + 0.019 / 12) - MORTGAGE_INSTALMENT;
    if (step < OLD_ACCOUNT_CLOSED) oldAccount -= 6 + wobble(4);
    if (step === OLD_ACCOUNT_CLOSED) {
      current += oldAccount;
      move(17, 'old-account', 'current', oldAccount, 'What was left');
    }
    if (step === TRAVEL_ACCOUNT_OPENED) {
      current -= 900;
      travelMoney = 900 * rates('GBP', step);
      move(11, 'current', 'travel-money', 900, 'For Scotland', travelMoney);
    }
    swissFrancs *= 1.0008;
    travelMoney *= 1 + wobble(0.06);
    studio += 60 + step * 0.7 + wobble(120);
    for (const { key, from, opening, currency } of portfolio) {
      if (from !== step || step === 0) continue;
      current -= opening;
      move(21, 'current', key, opening, 'First bought', opening * rates(currency, step));
    }

    const left = current - (KEPT_IN_HAND + wobble(900));
    current -= left;
    const toEmergency = Math.max(0, Math.min(left * 0.15, EMERGENCY_FUND - emergency));
    emergency += toEmergency;
    const beforeFlat = step < FLAT_BOUGHT;
    const toInvest = Math.max(0, (left - toEmergency) * (beforeFlat ? 0.18 : savings < SAVINGS_KEPT ? 0.45 : 0.84));
    const toSavings = left - toEmergency - toInvest;
    savings += toSavings;
    move(28, 'current', 'emergency', toEmergency, 'Set aside');
    move(28, 'current', 'savings', toSavings, 'Saved');
    move(28, 'savings', 'current', -toSavings, 'From savings');
    // One order for all of the funds; its values say what became of it in which.
    move(28, 'current', 'etf-world', toInvest, 'Savings plan');
    const shares = portfolio.reduce((sum, { from, share }) => sum + (from <= step ? share : 0), 0);
    for (const position of portfolio) {
      if (position.from > step) continue;
      const bought = position.from === step ? position.opening : (toInvest * position.share) / shares;
      set(position.key, step, position.buy(step, bought) * rates(position.currency, step));
    }

    set('current', step, current);
    set('card', step, card);
    set('savings', step, savings);
    set('emergency', step, emergency);
    if (step < OLD_ACCOUNT_CLOSED) set('old-account', step, oldAccount);
    set('swiss-francs', step, swissFrancs);
    if (step >= TRAVEL_ACCOUNT_OPENED) set('travel-money', step, travelMoney);
    if (step <= CAR_PAID_OFF) set('car-loan', step, step === CAR_PAID_OFF ? 0 : carLoan);
    set('garage', step, roundTo(15_500 * (levelAt(markets.homes, step) / 100), 100));
    if (step >= FLAT_BOUGHT) {
      const growth = levelAt(markets.homes, step) / levelAt(markets.homes, FLAT_BOUGHT);
      set('flat', step, roundTo(FLAT_PRICE * growth, 1_000));
      set('mortgage', step, mortgage);
    }
    set('studio', step, roundTo(studio, 10));
    set('lumen', step, roundTo(7_500 * (levelAt(markets.ventures, step) / 100), 50));
  }
  return { balances, movements };
}

/** A position counted in pieces; buying answers what it is worth then, in euros as bought. */
function openPosition(security: Security) {
  const prices = pricesOf(security);
  const start = prices[security.from] ?? 1;
  let pieces = 0;
  return {
    ...security,
    buy(step: number, euros: number): number {
      const price = (prices[step] ?? start) / start;
      pieces += euros / price;
      return pieces * price;
    },
  };
}

function sumBySteps(entries: Entry[], rates: Rates): (account: Entry['account'], step: number) => number {
  const sums = new Map<string, number>();
  for (const { account, step, amount, currency } of entries) {
    const key = `${account} ${step}`;
    sums.set(key, (sums.get(key) ?? 0) + amount / rates(currency, step));
  }
  return (account, step) => sums.get(`${account} ${step}`) ?? 0;
}

function roundTo(value: number, unit: number): number {
  return Math.round(value / unit) * unit;
}
