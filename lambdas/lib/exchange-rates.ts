import { readEcbRates, UnreadableRates, type MonthRate } from '../../domain/ecb';
import type { Database, Statements } from './database';

export interface RatesReport {
  /** Months with a published rate, over all currencies, that are new or differ from what was kept. */
  changed: number;
  /** First and last month of the file. */
  from: string;
  to: string;
  /** The last day of it, YYYY-MM-DD. */
  newestDay: string;
  /** Currencies of the file that FinAlly does not know, such as those the euro replaced. */
  unknown: string[];
}

/** Rows that one statement carries. */
const BATCH = 5000;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Imports a file of the European Central Bank into the rates everybody shares, whole or not at all; again, it changes
 * nothing. A month's rate is that of its last published day. Rates that operators set by hand stay; amounts are never
 * touched.
 *
 * @param fetched whether the bank itself answered it just now
 * @throws UnreadableRates that says what is wrong with the file
 */
export async function importRates(database: Database, text: string, { fetched = false } = {}): Promise<RatesReport> {
  const rates = readEcbRates(text);
  const months = rates.map(({ month }) => month).sort();
  const newestDay =
    rates
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  // Kept as the newest, it would keep every real one from being fetched. Somewhere the day begins earlier than here.
  if (newestDay > new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)) {
    throw new UnreadableRates(`It holds rates of ${newestDay}, a day that has not come yet.`);
  }
  return database.transaction(async (statements) => {
    // One import at a time, so that two never wait for each other's rows.
    await statements.query('lock table fx_rates in share row exclusive mode');
    const known = new Set(
      (await statements.query<{ code: string }>('select code from currencies')).map(({ code }) => code),
    );
    const usable = rates.filter(({ currency }) => known.has(currency) && currency !== 'EUR');
    let changed = 0;
    for (let start = 0; start < usable.length; start += BATCH) {
      changed += await writeRates(statements, usable.slice(start, start + BATCH));
    }
    await statements.query(
      `update rate_source set newest_day = greatest(newest_day, :newestDay::date),
  fetched_at = case when :fetched then now() else fetched_at end,
  problem = case when :fetched then null else problem end`,
      { newestDay, fetched },
    );
    return {
      changed,
      from: months[0] ?? '',
      to: months.at(-1) ?? '',
      newestDay,
      unknown: [...new Set(rates.map(({ currency }) => currency))].filter((currency) => !known.has(currency)),
    };
  });
}

async function writeRates(statements: Statements, rates: MonthRate[]): Promise<number> {
  const rows = await statements.query(
    `insert into fx_rates as kept (currency, month, rate, source)
select r.currency, (r.month || '-01')::date, r.rate, 'ECB'
from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)
on conflict (currency, month) do update set rate = excluded.rate
where kept.source <> 'MANUAL' and kept.rate <> excluded.rate
returning 1 as changed`,
    { rows: JSON.stringify(rates) },
  );
  return rows.length;
}
