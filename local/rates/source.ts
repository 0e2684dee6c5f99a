import type { Database } from '../../lambdas/lib/database';

/** What is kept of the European Central Bank as a source. */
export interface RateSource {
  /** YYYY-MM-DD */
  newestDay: string | null;
  fetchedAt: Date | null;
  problem: string | null;
  /** Whether rates are fetched by themselves. */
  automatic: boolean;
}

export async function readSource(database: Database): Promise<RateSource> {
  const [row] = await database.query<Omit<RateSource, 'fetchedAt'> & { fetchedAt: string | null }>(
    `select newest_day::text as "newestDay", instant_text(fetched_at) as "fetchedAt", problem, automatic from rate_source`,
  );
  if (row === undefined) throw new Error('The source of exchange rates is not in the database.');
  return { ...row, fetchedAt: row.fetchedAt === null ? null : new Date(row.fetchedAt) };
}

export async function writeAutomatic(database: Database, automatic: boolean): Promise<void> {
  await database.query('update rate_source set automatic = :automatic', { automatic });
}
