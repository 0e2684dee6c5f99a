import type { Database } from '../../lambdas/lib/database';
import { importRates, type RatesReport } from '../../lambdas/lib/exchange-rates';
import { lambdaSettings } from '../../lambdas/settings';
import type { LocalHandler } from '../http';
import type { Functions } from '../lambda/functions';
import { log } from '../log';
import { serveRates } from './endpoint';
import { createFetcher } from './fetcher';
import { readSchedule } from './schedule';
import { readSource, writeAutomatic } from './source';
import { tellMembers } from './tell-members';

export interface RatesOptions {
  database: Database;
  functions: Functions;
  verify(token: string): Promise<unknown>;
  /** Whether only those at this machine reach the server. */
  operators: boolean;
  /** Whether it may reach out for rates. */
  fetches: boolean;
}

export interface Rates {
  handle: LocalHandler;
  /** Begins to fetch rates by itself, where that is wanted. */
  start(): void;
  stop(): Promise<void>;
}

/** The function that imports rates, run by its schedule as EventBridge does, and what a member may do about it here. */
export function openRates({ database, functions, verify, operators, fetches }: RatesOptions): Rates {
  const tell = async ({ changed }: Pick<RatesReport, 'changed'>) => {
    if (changed > 0) await tellMembers(database, functions);
  };
  const fetcher = createFetcher({
    schedule: readSchedule(lambdaSettings['import-rates']?.schedule ?? ''),
    read: () => readSource(database),
    log,
    async fetch() {
      const result = await functions.invoke('import-rates', {});
      if (result.ok) await tell(result.payload as RatesReport);
      return result.ok;
    },
  });
  const fetching = {
    now: fetcher.fetchNow,
    nextTryAt: fetcher.nextTryAt,
    isAutomatic: async () => (await readSource(database)).automatic,
    async setAutomatic(automatic: boolean) {
      await writeAutomatic(database, automatic);
      if (automatic) fetcher.start();
      else await fetcher.look();
    },
  };
  const importFile = async (text: string) => {
    const report = await importRates(database, text);
    await tell(report);
    if (fetches) fetcher.start();
    return report;
  };
  return {
    handle: serveRates({ ...(fetches ? { fetching } : {}), ...(operators ? { importFile } : {}) }, verify),
    start: () => fetches && fetcher.start(),
    stop: async () => fetcher.stop(),
  };
}
