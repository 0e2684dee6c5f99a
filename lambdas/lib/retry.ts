import { setTimeout as sleep } from 'node:timers/promises';

/** Refusals of the Data API that come before a statement runs, so that sending it again is safe. */
const passing = new Set(['DatabaseResumingException', 'ThrottlingException']);

const isPassingRefusal = (error: unknown): boolean => error instanceof Error && passing.has(error.name);

/**
 * Sends again what was refused for the moment: after up to 0.1 s, 0.2 s, 0.4 s, … (full jitter), as many times as
 * `attempts` says. Anything else, and the last refusal, is thrown.
 *
 * @param isPassing tells which failures may be gone next time; the Data API's where it is left out
 */
export async function withRetries<Result>(
  send: () => Promise<Result>,
  attempts: number,
  isPassing: (error: unknown) => boolean = isPassingRefusal,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (attempt >= attempts || !isPassing(error)) throw error;
      await sleep(Math.random() * 100 * 2 ** (attempt - 1));
    }
  }
}
