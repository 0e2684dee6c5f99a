import { dayOf } from './entry';
import { demoId } from './random';
import { securities } from './securities';
import { CAR_PAID_OFF, OLD_ACCOUNT_CLOSED, STORY_MONTHS, monthAt } from './story';

export interface DemoAsset {
  id: string;
  categoryCode: string;
  name: string;
  currency: string;
  ticker: string | null;
  marketCap: string | null;
  subTargetPct: string | null;
  notes: string | null;
  closedOn: string | null;
}

type Holding = { key: string } & Pick<DemoAsset, 'categoryCode' | 'name' | 'currency'> & Partial<DemoAsset>;

const everythingElse: Holding[] = [
  { key: 'current', categoryCode: 'CASH', name: 'Everyday account', currency: 'EUR' },
  { key: 'savings', categoryCode: 'CASH', name: 'Savings account', currency: 'EUR' },
  {
    key: 'emergency',
    categoryCode: 'CASH',
    name: 'Emergency fund',
    currency: 'EUR',
    notes: 'Six months of fixed costs.',
  },
  {
    key: 'old-account',
    categoryCode: 'CASH',
    name: 'Student account',
    currency: 'EUR',
    notes: 'Closed; the rest went to the everyday account.',
  },
  {
    key: 'swiss-francs',
    categoryCode: 'CASH',
    name: 'Swiss francs account',
    currency: 'CHF',
    notes: 'From the year in Lugano.',
  },
  { key: 'travel-money', categoryCode: 'CASH', name: 'Travel money in pounds', currency: 'GBP' },
  {
    key: 'lumen',
    categoryCode: 'PRIVATE_EQUITY',
    name: 'Stake in Lumen Ceramics',
    currency: 'EUR',
    notes: 'Valued when the company reports, once a quarter.',
  },
  { key: 'studio', categoryCode: 'BUSINESS_PROFITS', name: 'Design studio, retained profits', currency: 'EUR' },
  {
    key: 'flat',
    categoryCode: 'REAL_ESTATE',
    name: 'Flat, Via dei Tigli 12',
    currency: 'EUR',
    notes: '78 m², third floor.',
  },
  {
    key: 'garage',
    categoryCode: 'REAL_ESTATE',
    name: 'Garage, Corso Alpino',
    currency: 'EUR',
    notes: 'Let to a neighbour.',
  },
  {
    key: 'mortgage',
    categoryCode: 'MORTGAGE',
    name: 'Mortgage, Via dei Tigli 12',
    currency: 'EUR',
    notes: '1.9 % fixed for 22 years.',
  },
  { key: 'car-loan', categoryCode: 'LOAN', name: 'Car loan', currency: 'EUR', notes: 'Paid off.' },
  {
    key: 'card',
    categoryCode: 'CREDIT_CARD',
    name: 'Credit card',
    currency: 'EUR',
    notes: 'Settled in full each month.',
  },
];

/** Targets inside a category set by hand; the other categories go by market capitalisation. */
const subTargets: Record<string, string> = {
  'etf-world': '65',
  'etf-emerging': '15',
  'etf-small': '10',
  'etf-dividend': '10',
};

export function assetId(key: string): string {
  return demoId(`asset ${key}`);
}

export function currencyOf(key: string): string {
  return [...everythingElse, ...securities].find((holding) => holding.key === key)?.currency ?? 'EUR';
}

/** What the household owns and owes, or did. */
export function demoAssets(lastMonth: string): (DemoAsset & { key: string })[] {
  const closed: Record<string, string> = {
    'old-account': dayOf(monthAt(lastMonth, OLD_ACCOUNT_CLOSED), 18),
    'car-loan': dayOf(monthAt(lastMonth, CAR_PAID_OFF + 1), 15),
  };
  const holdings = [
    ...everythingElse,
    ...securities.map(({ key, categoryCode, name, currency, ticker, marketCap }) => ({
      key,
      categoryCode,
      name,
      currency,
      ticker,
      marketCap: marketCap.toFixed(2),
    })),
  ];
  return holdings.map(({ key, ...holding }) => ({
    id: assetId(key),
    ticker: null,
    marketCap: null,
    subTargetPct: subTargets[key] ?? null,
    notes: null,
    closedOn: closed[key] ?? null,
    ...holding,
    key,
  }));
}

/**
 * Whether the household looked up a value in a step. The stake is valued once a quarter, and in the last step three
 * accounts are left to enter: something to carry forward, and something to do.
 */
export function isEntered(key: string, step: number): boolean {
  const left = STORY_MONTHS - 1 - step;
  if (key === 'lumen') return left % 3 === 2;
  return left > 0 || (key !== 'swiss-francs' && key !== 'etf-emerging');
}
