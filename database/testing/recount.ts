import { Decimal, ZERO } from '../../domain/money';
import type { Database } from '../../lambdas/lib/database';

interface AssetRow {
  id: string;
  category: string;
  currency: string;
  closed: string | null;
}

/** First month of a time in which it was closed, and the month it was open again in. */
interface ClosingRow {
  asset: string;
  closed: string;
  reopened: string;
}

interface ValueRow {
  asset: string;
  month: string;
  value: string;
}

/** What the rollup of an owner should hold, counted anew from every value: `CATEGORY CUR YYYY-MM: delta`, sorted. */
export async function recountValuationSteps(database: Database, owner: string): Promise<string[]> {
  const assets = await database.query<AssetRow>(
    `select id::text, category_code as category, currency, left(closed_on::text, 7) as closed
     from assets where owner_id = :owner::uuid`,
    { owner },
  );
  const values = await database.query<ValueRow>(
    `select asset_id::text as asset, left(month::text, 7) as month, value::text
     from asset_inputs where owner_id = :owner::uuid order by month`,
    { owner },
  );
  const closings = await database.query<ClosingRow>(
    `select asset_id::text as asset, left(closed_on::text, 7) as closed, left(reopened_on::text, 7) as reopened
     from asset_closings where owner_id = :owner::uuid`,
    { owner },
  );
  const sums = new Map<string, Decimal>();
  const step = (key: string, delta: Decimal) => sums.set(key, (sums.get(key) ?? ZERO).plus(delta));
  for (const { id, category, currency, closed } of assets) {
    const gaps = closings.filter(({ asset }) => asset === id);
    const isClosed = (month: string) =>
      (closed !== null && month >= closed) || gaps.some((gap) => month >= gap.closed && month < gap.reopened);
    const entered = values.filter(({ asset }) => asset === id);
    const months = [...entered.map(({ month }) => month), ...gaps.map((gap) => gap.closed), closed ?? []].flat().sort();
    let before = ZERO;
    for (const month of new Set(months)) {
      const value = entered.find((entry) => entry.month === month)?.value;
      const held = isClosed(month) ? ZERO : value === undefined ? before : new Decimal(value);
      step(`${category} ${currency} ${month}`, held.minus(before));
      before = held;
    }
  }
  return withoutZeros(sums);
}

/** What the rollup does hold, in the same form; zero rows would show. */
export async function keptValuationSteps(database: Database, owner: string): Promise<string[]> {
  const rows = await database.query<{ key: string; delta: string }>(
    `select category_code || ' ' || currency || ' ' || left(month::text, 7) as key, delta::text
     from valuation_steps where owner_id = :owner::uuid`,
    { owner },
  );
  return rows.map(({ key, delta }) => `${key}: ${new Decimal(delta).toFixed()}`).sort();
}

/**
 * What the cash flow rollup should hold, counted anew from the splits of every transaction: `KIND category CUR YYYY-MM:
 * amount (splits)`, sorted. A split without a category is under nobody's id, on the side that its sign says.
 */
export async function recountCashFlow(database: Database, owner: string): Promise<string[]> {
  const splits = await database.query<{
    kind: string;
    status: string;
    currency: string;
    month: string;
    category: string | null;
    side: string | null;
    amount: string;
  }>(
    `select t.kind, t.status, t.currency, left(t.date::text, 7) as month, s.category_id::text as category, c.kind as side,
       s.amount::text
     from transactions t cross join unnest(t.splits) s
     left join categories c on c.owner_id = t.owner_id and c.id = s.category_id
     where t.owner_id = :owner::uuid`,
    { owner },
  );
  const totals = new Map<string, { amount: Decimal; entries: number }>();
  for (const { kind, status, currency, month, category, side, amount } of splits) {
    if (kind !== 'ENTRY' || status !== 'BOOKED') continue;
    const bySign = new Decimal(amount).isNegative() ? 'EXPENSE' : 'INCOME';
    const key = `${side ?? bySign} ${category ?? NOBODY} ${currency} ${month}`;
    const total = totals.get(key) ?? { amount: ZERO, entries: 0 };
    totals.set(key, { amount: total.amount.plus(amount), entries: total.entries + 1 });
  }
  return [...totals].map(([key, total]) => `${key}: ${total.amount.toFixed()} (${total.entries})`).sort();
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the rollup does hold, in the same form. */
export async function keptCashFlow(database: Database, owner: string): Promise<string[]> {
  const rows = await database.query<{ key: string; amount: string; entries: string }>(
    `select kind || ' ' || category_id || ' ' || currency || ' ' || left(month::text, 7) as key, amount::text, entries::text
     from cash_flow_totals where owner_id = :owner::uuid`,
    { owner },
  );
  return rows.map(({ key, amount, entries }) => `${key}: ${new Decimal(amount).toFixed()} (${entries})`).sort();
}

function withoutZeros(sums: Map<string, Decimal>): string[] {
  return [...sums]
    .filter(([, sum]) => !sum.isZero())
    .map(([key, sum]) => `${key}: ${sum.toFixed()}`)
    .sort();
}
