import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../domain/allocation';
import { areComparable, isPriced } from '../../../../domain/change';
import { netWorthByCurrency } from '../../../../domain/currency-worth';
import { holdingRate, rateTable, type RateTable } from '../../../../domain/exchange';
import type { Holding } from '../../../../domain/holdings';
import { Decimal, ZERO } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { netWorthByMonth, type Category } from '../../../../domain/net-worth';
import { createFormat } from '../../lib/format';
import { parseDecimal } from '../../lib/parse-amount';
import { pricedPoints } from '../../lib/recorded-points';
import { holdingsOf } from './holdings';

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'] as const;
const [from, before, to] = [months[0], months[3], months[4]];
const decimalsOf = new Map([
  ['EUR', 2],
  ['USD', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['ARS', 2],
]);
const currencies = [...decimalsOf].map(([code, minorUnits]) => ({ code, name: code, minorUnits }));
const formats = ['en-GB', 'de-CH', 'de-AT', 'it-IT', 'fr-FR', 'en-IN', 'ja-JP', 'ar-EG', 'fa-IR', 'sv-SE'].map((tag) =>
  createFormat(tag, currencies),
);
const categories: Category[] = [
  { code: 'CASH', kind: 'ASSET' },
  { code: 'STOCKS', kind: 'ASSET' },
  { code: 'LOAN', kind: 'LIABILITY' },
];
const month = fc.constantFrom(...months);

/** Rates with gaps, of every source; in many books nobody knows one of some currency, or none until late. */
const rates = fc
  .uniqueArray(
    fc.record({
      currency: fc.constantFrom('USD', 'JPY', 'KWD', 'ARS'),
      month: fc.constantFrom('2023-06', ...months),
      rate: fc.integer({ min: 100, max: 2_000_000 }).map((units) => new Decimal(units).div(10 ** 4)),
      source: fc.constantFrom('ECB' as const, 'OWN' as const, 'DEMO' as const),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength: 12 },
  )
  .map(rateTable);

/** Entered, overdrawn and owed; closed for some months or for good; entered again after that, or not. */
const assets = fc.array(
  fc.record({
    category: fc.constantFrom(...categories).map(({ code }) => code),
    currency: fc.constantFrom(...decimalsOf.keys()),
    values: fc.dictionary(
      month,
      fc.integer({ min: -(10 ** 8), max: 10 ** 9 }).map((units) => new Decimal(units).div(10 ** 4)),
      { minKeys: 1, maxKeys: 3 },
    ),
    closed: fc.option(month),
    reopened: fc.option(month),
  }),
  { minLength: 1, maxLength: 8 },
);
type Asset = typeof assets extends fc.Arbitrary<(infer Each)[]> ? Each : never;

const isClosed = ({ closed, reopened }: Asset, when: string) =>
  closed !== null && when >= closed && !(reopened !== null && reopened > closed && when >= reopened);

/** What an asset is worth in each month: what was entered last, and nothing from its closing until it is entered again. */
function heldIn(asset: Asset): Map<string, Decimal> {
  let held = ZERO;
  return new Map(
    months.map((when) => {
      held = isClosed(asset, when) ? ZERO : (asset.values[when] ?? held);
      return [when, held];
    }),
  );
}

function ofBooks(owned: Asset[], table: RateTable, currency: string) {
  const worth = owned.map((asset) => ({ ...asset, held: heldIn(asset) }));
  const question = { currency, minorUnits: decimalsOf.get(currency) ?? 2, rates: table };
  const asked = {
    ...{ ...question, from, to, categories },
    steps: worth.flatMap(({ category, currency: own, held }) =>
      months.map((when) => ({
        ...{ category, currency: own, month: when },
        delta: (held.get(when) ?? ZERO).minus(held.get(addMonths(when, -1)) ?? ZERO),
      })),
    ),
  };
  const allocation = allocate({
    ...{ ...question, month: to },
    categories: ['CASH', 'STOCKS'].map((code) => ({
      ...{ code, marketCapWeighted: false, tradable: true, targetPct: null },
    })),
    holdings: worth.flatMap((asset, index): Holding[] =>
      asset.category === 'LOAN'
        ? []
        : [
            {
              ...{ assetId: String(index), category: asset.category, currency: asset.currency },
              ...{ open: !isClosed(asset, to), subTargetPct: null, marketCap: null, tradable: true },
              ...{ value: asset.held.get(to) ?? ZERO, previous: asset.held.get(before) ?? ZERO },
            },
          ],
    ),
  });
  return { points: netWorthByMonth(asked).months, byCurrency: netWorthByCurrency(asked).at(-1), allocation, worth };
}

/** What a category opens to on the dashboard. */
function rowsOf(
  { code, value }: { code: string; value: string },
  { allocation, worth }: ReturnType<typeof ofBooks>,
  { table, currency }: { table: RateTable; currency: string },
) {
  return holdingsOf(
    { code, value, kind: code === 'LOAN' ? 'LIABILITY' : 'ASSET' },
    {
      ...{ month: to, currency, minorUnits: decimalsOf.get(currency) ?? 2 },
      allocation: {
        categories: allocation.categories.map((category) => ({
          category: { code: category.code },
          assets: category.assets.map(({ assetId, ...asset }) => ({ ...asset, asset: { id: assetId } })),
        })),
      },
      valuations: worth.flatMap(({ category, currency: own, held }, index) => {
        const [id, entered] = [String(index), held.get(to) ?? ZERO];
        const asset = { id, name: id, currency: own, category: { code: category } };
        return entered.isZero()
          ? []
          : [{ id, asset, input: null, previous: { id, month: from, value: entered.toFixed() } }];
      }),
      rates: [...decimalsOf.keys()].flatMap((of) => {
        const known = of === 'EUR' ? undefined : holdingRate(table, of, to);
        return known ? [{ id: of, currency: of, ...known, rate: known.rate.toFixed() }] : [];
      }),
    },
  );
}

describe('what the screens print', () => {
  it('agrees: headline, end of the chart and the sum of the rows, in every currency and locale', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(assets, rates, (owned, table) => {
        for (const { code: currency, minorUnits } of currencies) {
          const books = ofBooks(owned, table, currency);
          const { points, byCurrency, allocation } = books;
          const [one, last] = [points.at(-2), points.at(-1)];
          if (one === undefined || last === undefined) throw new Error('There is no last month.');
          const drawn = pricedPoints(points.map((point) => ({ ...point, priced: isPriced(point) })));
          expect(allocation.priced).toBe(isPriced(onlyAssets(last, owned)));
          // A change is told between months that lack the same, and only between those.
          const [was, is] = [one, last].map((point) => {
            const { leftOut, heldIn: all } = onlyAssets(point, owned);
            return { leftOut, priced: isPriced({ heldIn: all, leftOut }) };
          });
          expect(allocation.change !== null).toBe(was !== undefined && is !== undefined && areComparable(was, is));
          // Nothing has a rate: then there is no figure to print at all.
          if (!isPriced(last)) {
            seen.add('no figure');
            expect(drawn).toEqual([]);
            continue;
          }
          if (drawn.length > 0) expect(drawn.at(-1)?.netWorth).toBe(last.netWorth);
          const shown = last.categories.map((category) => ({
            sign: category.code === 'LOAN' ? -1 : 1,
            value: category.value,
            rows: rowsOf(category, books, { table, currency }).map(({ value }) => value),
          }));
          for (const format of formats) {
            const read = (value: string | null) => {
              if (value === null) return ZERO;
              const parsed = parseDecimal(format.amount(value, currency), format.locale, { currency, minorUnits });
              return parsed.ok ? parsed.value : new Decimal(NaN);
            };
            const sum = (values: (string | null)[]) =>
              values.reduce((all, value) => all.plus(read(value)), ZERO).toFixed(minorUnits);
            const headline = read(last.netWorth).toFixed(minorUnits);
            expect(headline).toBe(last.netWorth);
            const whole = shown.reduce((all, { sign, value }) => all.plus(read(value).times(sign)), ZERO);
            expect(whole.toFixed(minorUnits)).toBe(headline);
            for (const { value, rows } of shown) expect(sum(rows)).toBe(read(value).toFixed(minorUnits));
            expect(sum(byCurrency?.currencies.map(({ value }) => value) ?? [])).toBe(headline);
            expect(sum(allocation.categories.map(({ value }) => value))).toBe(read(last.assets).toFixed(minorUnits));
          }
          if (last.netWorth.startsWith('-')) seen.add('less than nothing');
          if (last.leftOut.length > 0) seen.add('left out');
          if (allocation.rates.some(({ source }) => source === 'OWN')) seen.add('own rate');
          if (allocation.rates.some(({ staleMonths }) => (staleMonths ?? 0) > 0)) seen.add('older rate');
        }
        if (owned.some((asset) => isClosed(asset, before) && !heldIn(asset).get(to)?.isZero())) seen.add('reopened');
        if (owned.some((asset) => isClosed(asset, to))) seen.add('closed');
      }),
      { numRuns: 100 },
    );
    // All that could tear them apart was there.
    expect([...seen].sort()).toEqual(
      ['closed', 'left out', 'less than nothing', 'no figure', 'older rate', 'own rate', 'reopened'].sort(),
    );
  });
});

/** The currencies that assets are held in, and those of them without a rate: debts are no part of an allocation. */
function onlyAssets({ month: when, leftOut }: { month: string; leftOut: string[] }, owned: Asset[]) {
  const inAssets = new Set(
    owned
      .filter((asset) => asset.category !== 'LOAN' && !heldIn(asset).get(when)?.isZero())
      .map(({ currency }) => currency),
  );
  return { heldIn: [...inAssets], leftOut: leftOut.filter((currency) => inAssets.has(currency)) };
}
