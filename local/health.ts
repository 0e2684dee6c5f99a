import { setTimeout } from 'node:timers/promises';
import { json, type LocalHandler } from './http';
import type { ServerState } from './postgres/supervisor';

const patienceMilliseconds = 2000;

/** `GET /health`: 200 while the database answers, otherwise 503 and what is known of it. */
export function serveHealth(state: () => ServerState, ask: () => Promise<unknown>): LocalHandler {
  return async () => {
    if (state() === 'up' && (await answers(ask))) return json(200, { status: 'ok', database: 'up' });
    const known = state();
    return json(503, { status: 'unavailable', database: known === 'up' ? 'down' : known }, { 'retry-after': '1' });
  };
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  const answered = ask().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, setTimeout(patienceMilliseconds, false, { ref: false })]);
}
