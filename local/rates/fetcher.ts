import type { Schedule } from './schedule';
import type { RateSource } from './source';

export interface FetcherOptions {
  schedule: Schedule;
  read(): Promise<RateSource>;
  /** One try, and whether it succeeded; why it did not is in the source afterwards. */
  fetch(): Promise<boolean>;
  log(line: Record<string, unknown>): void;
}

export interface RatesFetcher {
  /** Looks in a moment whether rates are missing, and after each publication from then on. */
  start(): void;
  /** Looks now. */
  look(): Promise<void>;
  /** For somebody who asks. What was fetched a moment ago is not fetched again. */
  fetchNow(): Promise<void>;
  /** When it is tried next; null where it is not, by itself. */
  nextTryAt(): Date | null;
  stop(): void;
}

const MINUTE = 60_000;
/** Whoever has just started the server waits for pages, not for rates. */
const AFTER_START = 2000;
/** What was fetched less than this ago is current enough for anybody. */
const FRESH = 10 * MINUTE;
/** The clock of a machine that sleeps goes on without its timers. */
const LONGEST_NAP = 10 * MINUTE;

/** How long to wait after so many failures in a row: a minute, two, four … an hour. */
const pauseAfter = (failures: number): number => Math.min(60, 2 ** (failures - 1)) * MINUTE;

/**
 * Fetches exchange rates as the schedule says, which in AWS runs the same function: at a start what was missed, and after
 * each publication from then on. A try that fails is one line of the log, and is made again.
 */
export function createFetcher({ schedule, read, fetch, log }: FetcherOptions): RatesFetcher {
  let wakeAt: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;
  let stopped = false;

  function wake(at: number | undefined): void {
    clearTimeout(timer);
    wakeAt = stopped ? undefined : at;
    if (wakeAt === undefined) return;
    const nap = Math.min(Math.max(0, wakeAt - Date.now()), LONGEST_NAP);
    timer = setTimeout(() => void (Date.now() < (wakeAt ?? 0) ? wake(wakeAt) : look()), nap);
    timer.unref();
  }

  function rest(automatic: boolean): void {
    failures = 0;
    wake(automatic ? schedule.next(new Date()).getTime() : undefined);
  }

  async function look(): Promise<void> {
    const source = await read().catch(() => undefined);
    if (source === undefined) return retry('The database did not answer.', true);
    if (!source.automatic || isCurrent(source, schedule)) return rest(source.automatic);
    return attempt();
  }

  function attempt(): Promise<void> {
    running ??= tryOnce().finally(() => (running = undefined));
    return running;
  }

  async function tryOnce(): Promise<void> {
    const succeeded = await fetch().catch(() => false);
    const { automatic = true, problem } = (await read().catch(() => undefined)) ?? {};
    if (succeeded) rest(automatic);
    else retry(problem ?? 'The function failed.', automatic);
  }

  function retry(problem: string, automatic: boolean): void {
    failures += 1;
    wake(automatic ? Date.now() + pauseAfter(failures) : undefined);
    if (stopped) return;
    const then = wakeAt === undefined ? '' : ` They are tried again at ${new Date(wakeAt).toISOString()}.`;
    log({ level: 'warn', message: `Exchange rates could not be fetched: ${problem}${then}` });
  }

  return {
    start: () => wake(Date.now() + AFTER_START),
    look,
    async fetchNow() {
      const { fetchedAt } = await read();
      if (fetchedAt === null || Date.now() - fetchedAt.getTime() >= FRESH) await attempt();
    },
    nextTryAt: () => (wakeAt === undefined ? null : new Date(wakeAt)),
    stop() {
      stopped = true;
      wake(undefined);
    },
  };
}

/** Whether nothing was published since: it was asked for since then, or its day is there, by a file say. */
function isCurrent({ newestDay, fetchedAt }: RateSource, schedule: Schedule): boolean {
  const due = schedule.last(new Date());
  return (fetchedAt !== null && fetchedAt >= due) || (newestDay ?? '') >= due.toISOString().slice(0, 10);
}
