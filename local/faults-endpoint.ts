import * as z from 'zod/mini';
import { json, type LocalHandler } from './http';
import type { LambdaFaults } from './lambda/faults';
import { noFaults, type Faults } from './rds-data/faults';

interface AllFaults {
  dataApi: Faults;
  lambda: LambdaFaults;
}

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const some = z.optional(count);
const kinds = Object.keys(noFaults()) as (keyof Faults)[];
const wanted = z
  .strictObject({
    dataApi: z.optional(
      z.strictObject({ resuming: some, throttling: some, timeout: some, dropped: some, sizeLimit: some }),
    ),
    lambda: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), count)),
  })
  .check(z.refine(({ dataApi, lambda }) => dataApi !== undefined || lambda !== undefined));

/**
 * Makes the next calls of the Data API, or invocations of a function, fail: `POST {"dataApi": {"resuming": 2}}`,
 * `{"lambda": {"net-worth": 1}}`. Kinds and functions that are left out stay as they are, 0 takes one back. GET, like
 * POST, answers how many of each are still to come.
 */
export function createFaultsEndpoint({ dataApi, lambda }: AllFaults): LocalHandler {
  const answer = () => json(200, { dataApi, lambda: Object.fromEntries(lambda) });
  return async ({ method, body }) => {
    if (method === 'GET') return answer();
    if (method !== 'POST')
      return json(405, { message: 'Only GET and POST are possible here.' }, { allow: 'GET, POST' });
    const asked = wanted.safeParse(parse(body.toString('utf8')));
    if (!asked.success) {
      const message = `Send {"dataApi": {"<kind>": <number of calls that fail>}} or {"lambda": {"<function>": <number>}}; kinds are ${kinds.join(', ')}.`;
      return json(400, { message });
    }
    for (const kind of kinds) dataApi[kind] = asked.data.dataApi?.[kind] ?? dataApi[kind];
    for (const [name, due] of Object.entries(asked.data.lambda ?? {})) lambda.set(name, due);
    return answer();
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
