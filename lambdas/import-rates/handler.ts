import { databaseFromEnvironment } from '../lib/database';
import { importRates } from '../lib/exchange-rates';
import { logger, observe } from '../lib/observe';
import { fetchRates } from './fetch-rates';

const database = databaseFromEnvironment();

/**
 * Runs by its schedule, and brings the rates up to date. An operator may invoke it with a file of the bank's as
 * `{ "document": "…" }`.
 */
export const handler = observe(async ({ document }: { document?: string }) => {
  const report = document
    ? await importRates(database, document)
    : await fetchRates(database, { folder: process.env.RATES_URL });
  logger.info('exchange rates imported', { ...report });
  return report;
});
