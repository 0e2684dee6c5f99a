import * as z from 'zod/mini';
import { json, type LocalHandler } from '../http';
import { noFaults, type Faults } from './faults';

const count = z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000)));
const kinds = Object.keys(noFaults()) as (keyof Faults)[];
const wanted = z.strictObject({
  dataApi: z.strictObject({ resuming: count, throttling: count, timeout: count, dropped: count, sizeLimit: count }),
});

/**
 * Makes the next calls of the Data API fail: `POST {"dataApi": {"resuming": 2}}`. Kinds that are left out stay as they
 * are, 0 takes one back. GET, like POST, answers how many of each kind are still to come.
 */
export function createFaultsEndpoint(faults: Faults): LocalHandler {
  return async ({ method, body }) => {
    if (method === 'GET') return json(200, { dataApi: faults });
    if (method !== 'POST')
      return json(405, { message: 'Only GET and POST are possible here.' }, { allow: 'GET, POST' });
    const asked = wanted.safeParse(parse(body.toString('utf8')));
    if (!asked.success) {
      const message = `Send {"dataApi": {"<kind>": <number of calls that fail>}}; kinds are ${kinds.join(', ')}.`;
      return json(400, { message });
    }
    for (const kind of kinds) faults[kind] = asked.data.dataApi[kind] ?? faults[kind];
    return json(200, { dataApi: faults });
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
