import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newOwner } from '../../database/testing/owner';
import { Decimal } from '../../domain/money';
import { MONTHS, books as generated, writeBooks } from '../../lambdas/net-worth/testing/books';
import { monthByHand } from '../../lambdas/net-worth/testing/by-hand';
import { isWithinUnit, rational } from '../../lambdas/net-worth/testing/rational';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { readOwned } from '../../resolvers/testing/owned';
import type { Owned } from '../../resolvers/testing/owned-tables';
import { givenBooks, givenBystanders } from '../testing/many-members';
import { enteredIn, monthQuestion, total, valueOf, type MonthFigures } from '../testing/month-figures';
import { openRecordedApi, type RecordedApi, type SentStatement } from '../testing/recorded-api';
import { queryOf } from '../testing/selection';

const months = 'from: "2015-01", to: "2024-12"';
const month = 'month: "2024-12"';

/** What each screen shows, with everything that can be asked of it. */
const screens = {
  dashboard: {
    ...{ me: '', currencies: '', netWorth: months, netWorthProjection: 'from: "2024-12"', valuations: month },
    ...{ allocation: month, budgets: month, cashFlow: 'from: "2024-12", to: "2024-12"' },
  },
  'monthly input': {
    ...{ me: '', currencies: '', assetCategories: '', valuations: month, assets: 'includeClosed: true' },
    ...{ assetInputs: 'from: "2024-12", to: "2024-12"', equities: month },
  },
  allocation: {
    ...{ me: '', allocation: month, allocationHistory: months, allocationTargets: '' },
    ...{
      rebalancing: `${month}, contribution: "1000"`,
      marketCapHistory: 'assetId: "00000000-0000-4000-8000-000000000001"',
    },
  },
  'cash flow': {
    ...{
      me: '',
      categories: '',
      cashFlow: 'from: "2024-12", to: "2024-12"',
      budgets: month,
    },
    transactions: 'filter: { from: "2024-12-01", to: "2024-12-31" }',
  },
  analytics: {
    ...{ me: '', cashFlow: months, netWorth: months, allocationHistory: months, exchangeRates: months },
    transactions: 'filter: { from: "2015-01-01", to: "2024-12-31", kind: EXPENSE, search: "entry 1" }, limit: 1000',
  },
  settings: { me: '', currencies: '', allocationTargets: '', exchangeRates: months, auditEvents: 'limit: 100' },
};
const names = Object.keys(screens) as (keyof typeof screens)[];

let books: TestDatabase;
let api: RecordedApi;
let small: string;
let large: string;
let owned: Owned;

beforeAll(async () => {
  books = await openTestDatabase();
  const { database } = books;
  owned = await readOwned();
  await database.query(
    `insert into fx_rates (currency, month, rate, source)
     select c, m, 1.2, 'ECB' from unnest(array['USD', 'GBP']) c, generate_series(date '2014-12-01', '2024-12-01', interval '1 month') m`,
  );
  await givenBystanders(database, 500);
  for (let neighbour = 0; neighbour < 20; neighbour += 1) {
    await givenBooks(database, await newOwner(database), { assets: 10, months: 12, expenses: 200, incomes: 20 });
  }
  small = await newOwner(database);
  await givenBooks(database, small, { assets: 4, months: 1, expenses: 40, incomes: 4 });
  large = await newOwner(database);
  await givenBooks(database, large, { assets: 50, months: 120, expenses: 10_000, incomes: 500 });
  await database.query('analyze');
  api = await openRecordedApi(books.connectionString);
}, 180_000);

afterAll(async () => {
  await api.close();
  await books.close();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

const withParts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(withParts)];

/** How a statement reaches tables that have an owner, where that is not by an index that starts with them. */
async function unboundedReads(statement: SentStatement): Promise<string[]> {
  const [{ Plan: whole } = {}] = JSON.parse(await api.explain(statement)) as { Plan?: Plan }[];
  return (whole === undefined ? [] : withParts(whole)).flatMap((node) => {
    const table = node['Relation Name'] ?? '';
    const column = owned.columns.get(table);
    if (column === undefined || node['Node Type'] === 'ModifyTable') return [];
    const condition = node['Index Cond'] ?? withParts(node).find((part) => part['Index Cond'])?.['Index Cond'] ?? '';
    const bounded = new RegExp(`\\b${column} = `).test(condition);
    return bounded ? [] : [`${node['Node Type']} on ${table}: ${condition}`];
  });
}

describe.each(names)('the screen %s', (name) => {
  let ofLarge: Awaited<ReturnType<RecordedApi['ask']>>;
  beforeAll(async () => {
    ofLarge = await api.ask(large, queryOf(screens[name]));
  });

  test('is one request, which sends as many statements for ten years of books as for a month of them', async () => {
    const ofSmall = await api.ask(small, queryOf(screens[name]));
    expect([ofSmall.errors, ofLarge.errors]).toEqual([undefined, undefined]);
    const statements = ({ sent }: typeof ofLarge) => sent.map(({ sql }) => sql).sort();
    expect(statements(ofLarge).length).toBeGreaterThan(0);
    expect(statements(ofLarge)).toEqual(statements(ofSmall));
  });

  test('reads the rows of one member by their indexes, however many others there are', async () => {
    const reads = ofLarge.sent.filter(({ sql }) => /^\s*(with|select)/i.test(sql ?? ''));
    const unbounded: string[] = [];
    for (const statement of reads) {
      unbounded.push(...(await unboundedReads(statement)).map((read) => `${read} in ${statement.sql?.slice(0, 120)}`));
    }
    expect(unbounded).toEqual([]);
  });
});

const minorUnits = (currency: string) => (currency === 'JPY' ? 0 : 2);

test('headline, last point, categories, assets and monthly input say the same of a month, in any currency', async () => {
  await fc.assert(
    fc.asyncProperty(
      generated,
      fc.constantFrom(...MONTHS),
      fc.constantFrom('EUR', 'USD', 'JPY'),
      async (given, month, currency) => {
        const { owner } = await writeBooks(books.owner, given);
        const { data, errors } = await api.ask(owner, monthQuestion(month, currency));
        expect(errors).toBeUndefined();
        const screen = data as MonthFigures;
        const { netWorth, allocation, allocationHistory } = screen;
        const [before, last] = netWorth.points;
        if (before === undefined || last === undefined) throw new Error('There are no points.');

        expect(total([last.assets, `-${last.liabilities}`]).equals(last.netWorth)).toBe(true);
        if (last.change !== null) expect(total([before.netWorth, last.change]).equals(last.netWorth)).toBe(true);
        expect([allocation.previousTotal, allocation.total]).toEqual([before.assets, last.assets]);
        expect(allocationHistory.map((each) => each.total)).toEqual([before.assets, last.assets]);
        const sum = (kind: string) =>
          total(last.categories.filter(({ category }) => category.kind === kind).map(({ value }) => value));
        expect(sum('ASSET').equals(last.assets)).toBe(true);
        expect(sum('LIABILITY').equals(last.liabilities)).toBe(true);
        for (const { category, value, assets } of allocation.categories) {
          expect(new Decimal(valueOf(last.categories, category.code)).equals(value)).toBe(true);
          expect(total(assets.map((each) => each.value)).equals(value)).toBe(true);
        }
        const unpriced = monthByHand(given, month, currency).unpriced;
        expect(unpriced.length === 0 || netWorth.unpriced.length > 0).toBe(true);
        const codes = new Set([...screen.valuations.map(({ asset }) => asset.category.code), 'CASH', 'MORTGAGE']);
        for (const code of codes) {
          const stated = rational(valueOf(last.categories, code));
          const entered = enteredIn(screen, code, given, month, currency);
          // Cents are split over the categories so that they add up: each is less than one away.
          expect(isWithinUnit(stated, entered, minorUnits(currency)), code).toBe(true);
        }
      },
    ),
    { numRuns: 30 },
  );
});
