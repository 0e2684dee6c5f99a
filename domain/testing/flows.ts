import fc from 'fast-check';
import type { FlowTotal } from '../cash-flow';
import { rateTable, type RateTable } from '../exchange';
import { Decimal } from '../money';

export const FLOW_MONTHS = ['2024-01', '2024-02', '2024-03'];

const month = fc.constantFrom(...FLOW_MONTHS);
/** Refunds are negative, and may be more than what was spent. */
const amount = fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((units) => new Decimal(units).div(10 ** 4));

/** What the rollup may hold for three months: several currencies, categories, their parts, and what is in none. */
export const flowTotals: fc.Arbitrary<FlowTotal[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('INCOME' as const, 'EXPENSE' as const),
      category: fc.constantFrom('A', 'B', 'C', null),
      subcategory: fc.constantFrom(null, 's1', 's2'),
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
      month,
      amount,
    })
    .map((entry) => (entry.category === null ? { ...entry, subcategory: null } : entry)),
  { maxLength: 24 },
);

/** Rates with gaps. */
export const rateTables: fc.Arbitrary<RateTable> = fc
  .uniqueArray(
    fc.record({
      currency: fc.constantFrom('USD', 'GBP'),
      month,
      rate: fc.integer({ min: 100, max: 2_000_000 }).map((units) => new Decimal(units).div(10 ** 4)),
      source: fc.constant('ECB' as const),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength: 6 },
  )
  .map(rateTable);
