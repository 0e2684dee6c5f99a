import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../domain/allocation';
import { areComparable, isPriced } from '../../../../domain/change';
import { rateTable } from '../../../../domain/exchange';
import type { Holding } from '../../../../domain/holdings';
import { Decimal, ZERO } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { netWorthByMonth } from '../../../../domain/net-worth';
import { createFormat } from '../../lib/format';
import { parseDecimal } from '../../lib/parse-amount';
import { pricedPoints } from '../../lib/recorded-points';

const months = ['2024-01', '2024-02', '2024-03', '2024-04'] as const;
const minorUnits = new Map([
  ['EUR', 2],
  ['USD', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['ARS', 2],
]);
const currency = fc.constantFrom(...minorUnits.keys());
const locales = fc.constantFrom('en-GB', 'de-CH', 'it-IT', 'fr-FR', 'en-IN', 'ja-JP');

/** Rates with gaps, of every source; nobody knows one of the peso in half of the books. */
const rates = fc
  .uniqueArray(
    fc.record({
      currency: fc.constantFrom('USD', 'JPY', 'KWD', 'ARS'),
      month: fc.constantFrom('2023-06', ...months),
      rate: fc.integer({ min: 100, max: 2_000_000 }).map((units) => new Decimal(units).div(10 ** 4)),
      source: fc.constantFrom('ECB' as const, 'OWN' as const, 'DEMO' as const),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength: 10 },
  )
  .map(rateTable);

/** What is held from a month on, until it is closed, entered again or not. */
const assets = fc.array(
  fc.record({
    category: fc.constantFrom('CASH', 'STOCKS'),
    currency,
    from: fc.constantFrom(...months),
    value: fc.integer({ min: 0, max: 10 ** 9 }).map((units) => new Decimal(units).div(10 ** 4)),
    closed: fc.option(fc.constantFrom(...months)),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('what the screens print', () => {
  it('agrees: headline, end of the chart and the sum of the rows, in any currency and locale', () => {
    fc.assert(
      fc.property(assets, rates, currency, locales, (held, table, target, locale) => {
        const units = minorUnits.get(target) ?? 2;
        const to = months[3];
        const valueIn = (month: string, { from, closed, value }: (typeof held)[number]) =>
          from <= month && (closed === null || month < closed) ? value : ZERO;
        const question = { currency: target, minorUnits: units, rates: table };
        const { months: points } = netWorthByMonth({
          ...{ ...question, from: months[0], to },
          categories: [
            { code: 'CASH', kind: 'ASSET' },
            { code: 'STOCKS', kind: 'ASSET' },
          ],
          steps: held.flatMap((asset) =>
            months.map((month) => ({
              ...{ category: asset.category, currency: asset.currency, month },
              delta: valueIn(month, asset).minus(month === months[0] ? ZERO : valueIn(addMonths(month, -1), asset)),
            })),
          ),
        });
        const allocation = allocate({
          ...{ ...question, month: to },
          categories: ['CASH', 'STOCKS'].map((code) => ({
            code,
            marketCapWeighted: false,
            tradable: true,
            targetPct: null,
          })),
          holdings: held.map((asset, index): Holding => ({
            ...{ assetId: String(index), category: asset.category, currency: asset.currency, open: true },
            ...{ value: valueIn(to, asset), previous: valueIn(months[2], asset) },
            ...{ subTargetPct: null, marketCap: null, tradable: true },
          })),
        });
        const format = createFormat(
          locale,
          [...minorUnits].map(([code, digits]) => ({ code, name: code, minorUnits: digits })),
        );
        const print = (value: string) => format.amount(value, target);
        const read = (text: string) => {
          const parsed = parseDecimal(text, locale, { currency: target, minorUnits: units });
          return parsed.ok ? parsed.value : new Decimal(NaN);
        };
        const sum = (values: (string | null)[]) =>
          values.reduce((all, value) => all.plus(value === null ? 0 : read(print(value))), ZERO).toFixed(units);

        const last = points[3];
        if (last === undefined) throw new Error('There is no last month.');
        const drawn = pricedPoints(points.map((point) => ({ ...point, priced: isPriced(point) })));
        // Nothing has a rate: then there is no figure to print at all, and none is taken for a change.
        expect(allocation.priced).toBe(isPriced(last));
        if (!isPriced(last)) {
          expect(drawn).toEqual([]);
          expect(allocation.change).toBeNull();
          expect(allocation.rates.some(({ source }) => source === null)).toBe(true);
          return;
        }
        if (drawn.length > 0) expect(drawn.at(-1)?.netWorth).toBe(last.netWorth);
        const headline = read(print(last.netWorth)).toFixed(units);
        expect(headline).toBe(last.netWorth);
        expect(sum(last.categories.map(({ value }) => value))).toBe(headline);
        expect(sum(allocation.categories.map(({ value }) => value))).toBe(headline);
        for (const { value, assets: rows } of allocation.categories) {
          expect(sum(rows.map((row) => row.value))).toBe(read(print(value)).toFixed(units));
        }
        // A change is told between months that lack the same, and only between those.
        const before = points[2];
        if (before === undefined) return;
        const [one, other] = [before, last].map(({ heldIn, leftOut }) => ({
          ...{ leftOut, priced: isPriced({ heldIn, leftOut }) },
        }));
        expect(allocation.change !== null).toBe(one !== undefined && other !== undefined && areComparable(one, other));
      }),
      { numRuns: 300 },
    );
  });
});
