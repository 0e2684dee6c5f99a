import { setTimeout as sleep } from 'node:timers/promises';

/** Refusals of the Data API that come before a statement runs, so that sending it again is safe. */
const passing = new Set(['DatabaseResumingException', 'ThrottlingException']);

/** How long to keep trying. */
export interface Patience {
  /** How often it is sent, at most. */
  attempts: number;
  /** For how long, however many attempts are left. */
  milliseconds?: number;
}

const longestPause = 5000;

const isPassingRefusal = (error: unknown): boolean => error instanceof Error && passing.has(error.name);

/**
 * Sends again what was refused for the moment: after up to 0.1 s, 0.2 s, 0.4 s, … 5 s (full jitter), as long as
 * patience lasts. Anything else, and the last refusal, is thrown.
 *
 * @param isPassing tells which failures may be gone next time; the Data API's where it is left out
 */
export async function withRetries<Result>(
  send: () => Promise<Result>,
  { attempts, milliseconds = Infinity }: Patience,
  isPassing: (error: unknown) => boolean = isPassingRefusal,
): Promise<Result> {
  const end = Date.now() + milliseconds;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const pause = Math.random() * Math.min(longestPause, 100 * 2 ** (attempt - 1));
      const lost = attempt >= attempts || Date.now() + pause > end;
      if (lost || !isPassing(error)) throw error;
      await sleep(pause);
    }
  }
}
