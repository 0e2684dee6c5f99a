import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths } from '../domain/month';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newOwner } from './testing/owner';

let books: TestDatabase;
beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);
afterAll(() => books.close());

interface Given {
  currency: string;
  month: string;
  rate: number;
  source: 'ECB' | 'MANUAL' | 'OWN' | 'DEMO';
}

const MONTHS = ['2022-10', '2022-11', '2022-12', '2023-01', '2023-02', '2023-03', '2023-04'];
const month = fc.constantFrom(...MONTHS);
/** The kuna became the euro in the middle of these months. */
const FINAL = { currency: 'HRK', month: '2023-01', rate: 7.5345 };

const rates = (...sources: Given['source'][]): fc.Arbitrary<Given[]> =>
  fc.uniqueArray(
    fc.record({
      currency: fc.constantFrom('HRK', 'HRK', 'USD'),
      month,
      rate: fc.integer({ min: 1, max: 1000 }),
      source: fc.constantFrom(...sources),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength: 8 },
  );

/** The rate that holds, looked up by going through all of them: rank tells those of one month apart. */
function holding(given: Given[], currency: string, when: string): { rate: number; source: string } | undefined {
  const rank = { OWN: 3, ECB: 2, MANUAL: 2, FINAL: 2, DEMO: 1 };
  const final = currency === FINAL.currency && when >= FINAL.month;
  let found: { rate: number; source: keyof typeof rank; month: string } | undefined = final
    ? { ...FINAL, source: 'FINAL' }
    : undefined;
  for (const rate of given) {
    if (rate.currency !== currency || rate.month > when) continue;
    // After a conversion only what somebody says of that very month counts.
    if (final && !(rate.source === 'OWN' && rate.month === when)) continue;
    const isLater = found === undefined || rate.month > found.month;
    if (isLater || (rate.month === found?.month && rank[rate.source] > rank[found.source])) found = rate;
  }
  return found && { rate: found.rate, source: found.source };
}

const following = ({ month: of }: Given) => addMonths(of, 1);

async function write(owner: string, given: Given[]): Promise<void> {
  await books.owner.query('delete from fx_rates');
  await books.owner.query(
    `with given as (
       select currency, (month || '-01')::date as month, rate, source
       from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric, source text)
     ), published as (
       insert into fx_rates (currency, month, rate, source)
       select currency, month, rate, source from given where source in ('ECB', 'MANUAL')
     )
     insert into owner_fx_rates (owner_id, currency, month, rate, source)
     select :owner::uuid, currency, month, rate, source from given where source in ('OWN', 'DEMO')`,
    { owner, rows: JSON.stringify(given) },
  );
}

describe('the rate that holds in a month', () => {
  test('is the last one on or before it, of its month the member’s own first, and the conversion to the euro for good', async () => {
    const all = fc
      .tuple(rates('ECB', 'MANUAL'), rates('OWN'), rates('DEMO'))
      .map((lists) => lists.flat().sort((one, other) => one.rate - other.rate));
    const range = fc.tuple(month, month).map((pair) => pair.sort() as [string, string]);
    await fc.assert(
      fc.asyncProperty(all, all, range, async (given, others, [from, to]) => {
        const [owner, other] = [await newOwner(books.database), await newOwner(books.database)];
        await write(
          other,
          others.filter(({ source }) => source === 'OWN' || source === 'DEMO'),
        );
        await write(owner, given);
        for (const currency of ['HRK', 'USD']) {
          const known = await books.database.query<{ month: string; rate: number; source: string }>(
            `select month_text(month) as month, rate::float8 as rate, source
             from known_rates(:owner::uuid, :currency, :from::date, :to::date)`,
            { owner, currency, from: `${from}-01`, to: `${to}-01` },
          );
          expect(new Set(known.map((rate) => rate.month)).size).toBe(known.length);
          expect(known.filter((rate) => rate.month > to)).toEqual([]);
          // The conversion holds anew after a month of the member's rates alone, never after those of others.
          const anew = given
            .filter((rate) => rate.currency === currency && /^(OWN|DEMO)$/.test(rate.source))
            .map(following);
          for (const { month: of } of known.filter(({ source }) => source === 'FINAL'))
            expect([FINAL.month, ...anew]).toContain(of);
          for (const when of MONTHS.filter((each) => each >= from && each <= to)) {
            const last = known.filter((rate) => rate.month <= when).sort((a, b) => (a.month < b.month ? 1 : -1))[0];
            expect(last && { rate: last.rate, source: last.source }).toEqual(holding(given, currency, when));
          }
          // What everybody sees alike knows of nobody's own.
          const published = await books.database.query<{ month: string; rate: number | null }>(
            `select month_text(m::date) as month, published_rate(:currency, m::date)::float8 as rate
             from generate_series(:from::date, :to::date, interval '1 month') m`,
            { currency, from: `${from}-01`, to: `${to}-01` },
          );
          const everybodys = given.filter(({ source }) => source === 'ECB' || source === 'MANUAL');
          expect(published.map(({ rate }) => rate ?? undefined)).toEqual(
            published.map((each) => holding(everybodys, currency, each.month)?.rate),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('is carried from any time before, and never taken from a later one', async () => {
    const owner = await newOwner(books.database);
    await write(owner, [
      { currency: 'USD', month: '2000-02', rate: 2, source: 'ECB' },
      { currency: 'USD', month: '2023-02', rate: 3, source: 'ECB' },
    ]);
    const published = async (day: string) =>
      books.database.query(`select published_rate('USD', :day::date)::float8 as rate`, { day });
    expect(await published('2000-01-01')).toEqual([{ rate: null }]);
    expect(await published('2023-01-01')).toEqual([{ rate: 2 }]);
    expect(await published('2199-12-01')).toEqual([{ rate: 3 }]);
  });

  test('cannot be a conversion at nothing', async () => {
    const convert = books.owner.query(
      `insert into euro_conversions (currency, month, rate) values ('USD', '2030-01-01', 0)`,
    );
    await expect(convert).rejects.toThrow('euro_conversion_positive');
  });
});
