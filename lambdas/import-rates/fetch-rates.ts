import { UnreadableRates } from '../../domain/ecb';
import type { Database } from '../lib/database';
import { importRates, type RatesReport } from '../lib/exchange-rates';
import { download, type DownloadOptions } from './download';
import { SourceProblem } from './source-problem';

/**
 * Brings the rates that everybody shares up to date with the European Central Bank, and keeps what came of the try, for
 * members to see. The first time the whole history comes.
 *
 * @throws SourceProblem where they cannot be had
 */
export async function fetchRates(
  database: Database,
  { folder, seconds }: Pick<DownloadOptions, 'folder' | 'seconds'> = {},
): Promise<RatesReport> {
  // What was fetched less than 80 days ago lacks nothing that the file of 90 days does not hold.
  const [source] = await database.query<{ recent: boolean }>(
    `update rate_source set tried_at = now()
returning coalesce(fetched_at > now() - interval '80 days', false) as recent`,
  );
  try {
    const text = await download({ recent: source?.recent ?? false, folder, seconds });
    return await importRates(database, text, { fetched: true });
  } catch (thrown) {
    const error =
      thrown instanceof UnreadableRates
        ? new SourceProblem(`What was answered cannot be read. ${thrown.message}`)
        : thrown;
    const problem = error instanceof SourceProblem ? error.message : 'They could not be stored.';
    // The first failure is the one to report.
    await database.query('update rate_source set problem = :problem', { problem }).catch(() => undefined);
    throw error;
  }
}
