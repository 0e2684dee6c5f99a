import { databaseFromEnvironment } from '../lib/database';
import { importRates } from '../lib/exchange-rates';
import { logger, observe } from '../lib/observe';
import { download } from './download';

const database = databaseFromEnvironment();

/**
 * Runs by its schedule, and brings the rates up to date. The first run imports the whole history. An operator may
 * invoke it with a file of the bank's as `{ "document": "…" }`.
 */
export const handler = observe(async (event: { document?: string }) => {
  const text = event.document ?? (await download(await isCurrent()));
  const report = await importRates(database, text);
  logger.info('exchange rates imported', { ...report });
  return report;
});

/** Whether the last 90 days are all that can be missing. */
async function isCurrent(): Promise<boolean> {
  const found = await database.query(
    `select 1 as found from fx_rates
where source = 'ECB' and month >= now() - interval '2 months' limit 1`,
  );
  return found.length > 0;
}
