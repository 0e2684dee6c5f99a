import type { Database, SqlValue, Statements } from '../../lambdas/lib/database';
import { demoHousehold, demoUser } from './household';
import { demoRates } from './rates';

/** The Data API takes requests of up to 4 MiB; a statement's rows stay well below. */
const LARGEST_STATEMENT = 1_000_000;

/**
 * Gives an owner the demo household, its last month being `lastMonth` (YYYY-MM), and the exchange rates it is told in,
 * which count for that owner alone.
 * All or nothing, and nothing for an owner who has assets already. The rows go through the same tables and triggers as
 * any other write.
 */
export async function loadDemo(
  database: Database,
  owner: { id: string; email: string; name: string },
  lastMonth: string,
): Promise<void> {
  await database.transaction(async (statements) => {
    if (!(await openBooks(statements, owner))) return;
    const household = demoHousehold(lastMonth);
    const load = (sql: string, rows: object[]) => insertRows(statements, sql, rows, { owner: owner.id });
    await load(insertRates, demoRates(lastMonth));
    await load(insertAssets, household.assets);
    await load(insertMarketCaps, household.marketCaps);
    await load(insertAssetInputs, household.assetInputs);
    await load(insertTargets, household.targets);
    await load(insertTransactions, household.transactions);
    await load(insertTransfers, household.transfers);
    await load(insertBudgets, household.budgets);
  });
}

/** Whether the owner is there, locked against a second load, and has no assets yet. */
async function openBooks(statements: Statements, owner: { id: string; email: string; name: string }): Promise<boolean> {
  const { baseCurrency, locale, timeZone } = demoUser;
  await statements.query(
    `insert into users (id, email, name, locale, time_zone)
     values (:id::uuid, :email, :name, :locale, :timeZone) on conflict (id) do nothing`,
    { ...owner, locale, timeZone },
  );
  await statements.query('select id::text from books where id = :id::uuid for no key update', { id: owner.id });
  const assets = await statements.query('select id::text from assets where owner_id = :id::uuid limit 1', {
    id: owner.id,
  });
  if (assets.length > 0) return false;
  await statements.query('update books set base_currency = :baseCurrency where id = :id::uuid', {
    id: owner.id,
    baseCurrency,
  });
  return true;
}

async function insertRows(
  statements: Statements,
  sql: string,
  rows: object[],
  values: Record<string, SqlValue>,
): Promise<void> {
  for (const batch of batches(rows.map((row) => JSON.stringify(row)))) {
    await statements.query(sql, { ...values, rows: `[${batch.join(',')}]` });
  }
}

function batches(rows: string[]): string[][] {
  const all: string[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const bytes = Buffer.byteLength(row) + 1;
    if (size + bytes > LARGEST_STATEMENT) {
      all.push([]);
      size = 2;
    }
    all.at(-1)?.push(row);
    size += bytes;
  }
  return all;
}

const insertRates = `
insert into owner_fx_rates (owner_id, currency, month, rate, source)
select :owner::uuid, r.currency, (r.month || '-01')::date, r.rate, 'DEMO'
from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)
on conflict (owner_id, currency, month, source) do nothing`;

const insertAssets = `
insert into assets (owner_id, id, category_code, name, currency, ticker, market_cap, sub_target_pct, notes, closed_on)
select :owner::uuid, r.id, r."categoryCode", r.name, r.currency, r.ticker, r."marketCap", r."subTargetPct", r.notes, r."closedOn"
from jsonb_to_recordset(:rows::jsonb) as r (
  id uuid, "categoryCode" text, name text, currency text, ticker text, "marketCap" numeric, "subTargetPct" numeric, notes text,
  "closedOn" date
)`;

// The trigger on assets has noted the capitalisation for the month it is now.
const insertMarketCaps = `
insert into market_cap_history (owner_id, asset_id, month, market_cap)
select :owner::uuid, r."assetId", (r.month || '-01')::date, r."marketCap"
from jsonb_to_recordset(:rows::jsonb) as r ("assetId" uuid, month text, "marketCap" numeric)
on conflict (owner_id, asset_id, month) do nothing`;

const insertAssetInputs = `
insert into asset_inputs (owner_id, asset_id, month, value)
select :owner::uuid, r."assetId", (r.month || '-01')::date, r.value
from jsonb_to_recordset(:rows::jsonb) as r ("assetId" uuid, month text, value numeric)`;

const insertTargets = `
insert into category_allocation_targets (owner_id, category_code, target_pct)
select :owner::uuid, r."categoryCode", r."targetPct"
from jsonb_to_recordset(:rows::jsonb) as r ("categoryCode" text, "targetPct" numeric)`;

const insertTransactions = `
insert into transactions (owner_id, id, kind, date, account_id, amount, currency, payee, description, splits)
select :owner::uuid, r.id, r.kind, r.date, r."accountId", r.amount, r.currency, r.payee, r.description, array(
  select row (c.id, s.amount, s.note)::split
  from rows from (jsonb_to_recordset(r.splits) as (kind text, code text, amount numeric, note text))
    with ordinality as s (kind, code, amount, note, position)
  left join categories c on c.owner_id = :owner::uuid and c.kind = s.kind and c.code = s.code
  order by s.position
)
from jsonb_to_recordset(:rows::jsonb) as r (
  id uuid, kind text, date date, "accountId" uuid, amount numeric, currency text, payee text, description text, splits jsonb
)`;

const insertTransfers = `
insert into transfers (owner_id, out_id, in_id)
select :owner::uuid, r."outId", r."inId" from jsonb_to_recordset(:rows::jsonb) as r ("outId" uuid, "inId" uuid)`;

const insertBudgets = `
insert into budgets (owner_id, month, category_id, amount, currency, calculated)
select :owner::uuid, (r.month || '-01')::date, c.id, r.amount, r.currency, r.calculated
from jsonb_to_recordset(:rows::jsonb) as r (month text, "categoryCode" text, amount numeric, currency text, calculated boolean)
join categories c on c.owner_id = :owner::uuid and c.kind = 'EXPENSE' and c.code = r."categoryCode"`;
