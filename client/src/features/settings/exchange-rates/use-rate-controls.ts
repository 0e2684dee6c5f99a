import { useEffect, useState } from 'react';
import { config } from '../../../lib/config';
import { controlProblem, readControls, type RateControls } from './rate-controls';

export interface UsedControls {
  /** Undefined where there are none, as in AWS, or they are not known yet. */
  controls: RateControls | undefined;
  busy: boolean;
  /** Why what was asked for was not done. */
  problem: string | undefined;
  /** Does what the member asked for, one thing at a time. */
  run: (work: () => Promise<unknown>) => void;
}

/**
 * The controls of a server on one machine.
 *
 * @param triedAt when it last tried to fetch rates: then it has something new to say
 * @param onDone called once something was done, whatever came of it
 */
export function useRateControls(triedAt: string | null | undefined, onDone: () => Promise<unknown>): UsedControls {
  const [controls, setControls] = useState<RateControls>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    if (!config().rates) return;
    let current = true;
    readControls().then(
      (answer) => current && setControls(answer),
      // Without them the card still says what it knows.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [triedAt]);

  async function run(work: () => Promise<unknown>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      setControls(await readControls());
    } catch (error) {
      setProblem(controlProblem(error));
    }
    await onDone().catch(() => undefined);
    setBusy(false);
  }

  return { controls, busy, problem, run: (work) => void (busy || run(work)) };
}
