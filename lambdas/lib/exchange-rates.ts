import { readEcbRates, type MonthRate } from '../../domain/ecb';
import type { Database, Statements } from './database';

export interface RatesReport {
  /** Months with a published rate, over all currencies, that are new or differ from what was kept. */
  changed: number;
  /** Months without a publication that now repeat an earlier one. */
  filled: number;
  /** First and last month of the file. */
  from: string;
  to: string;
  /** Currencies of the file that FinAlly does not know, such as those the euro replaced. */
  unknown: string[];
}

/** Rows that one statement carries. */
const BATCH = 5000;

/**
 * Imports a file of the European Central Bank into the rates everybody shares, whole or not at all; again, it changes
 * nothing. A month's rate is that of its last published day. A month without one repeats the last before it, up to
 * `through`, and says from which month. Rates that operators set by hand stay; amounts are never touched.
 *
 * @param through the month (YYYY-MM) up to which there shall be rates: this one
 * @throws an Error that says what is wrong with the file
 */
export async function importRates(database: Database, text: string, through: string): Promise<RatesReport> {
  const rates = readEcbRates(text);
  const months = rates.map(({ month }) => month).sort();
  return database.transaction(async (statements) => {
    // One import at a time: each fills what the other published.
    await statements.query('lock table fx_rates in share row exclusive mode');
    const known = new Set(
      (await statements.query<{ code: string }>('select code from currencies')).map(({ code }) => code),
    );
    const usable = rates.filter(({ currency }) => known.has(currency) && currency !== 'EUR');
    let changed = 0;
    for (let start = 0; start < usable.length; start += BATCH) {
      changed += await writeRates(statements, usable.slice(start, start + BATCH));
    }
    return {
      changed,
      filled: await fillGaps(statements, through),
      from: months[0] ?? '',
      to: months.at(-1) ?? '',
      unknown: [...new Set(rates.map(({ currency }) => currency))].filter((currency) => !known.has(currency)),
    };
  });
}

async function writeRates(statements: Statements, rates: MonthRate[]): Promise<number> {
  const rows = await statements.query(
    `insert into fx_rates as kept (currency, month, rate, source)
select r.currency, (r.month || '-01')::date, r.rate, 'ECB'
from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)
on conflict (currency, month) do update set rate = excluded.rate, source = 'ECB', source_month = null
where (kept.source <> 'MANUAL' or kept.source_month < kept.month)
  and (kept.rate <> excluded.rate or kept.source <> 'ECB' or kept.source_month < kept.month)
returning 1 as changed`,
    { rows: JSON.stringify(rates) },
  );
  return rows.length;
}

/** Every month from a currency's first rate on repeats the last published one, unless it has its own. */
async function fillGaps(statements: Statements, through: string): Promise<number> {
  const rows = await statements.query(
    `with published as (
  select currency, month, rate, source,
    lead(month) over (partition by currency order by month) as next_month
  from fx_rates where source_month is null or source_month = month
), due as (
  select p.currency, gap.month::date as month, p.rate, p.source, p.month as source_month
  from published p cross join lateral generate_series(
    p.month + interval '1 month',
    coalesce(p.next_month - interval '1 month', :through::date),
    interval '1 month'
  ) as gap (month)
)
insert into fx_rates as kept (currency, month, rate, source, source_month)
select currency, month, rate, source, source_month from due
on conflict (currency, month) do update
set rate = excluded.rate, source = excluded.source, source_month = excluded.source_month
where (kept.rate, kept.source, kept.source_month) is distinct from (excluded.rate, excluded.source, excluded.source_month)
returning 1 as filled`,
    { through: `${through}-01` },
  );
  return rows.length;
}
