import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from './testing/serve';
import { createFaultsEndpoint } from './faults-endpoint';
import type { LambdaFaults } from './lambda/faults';
import { noFaults } from './rds-data/faults';

const faults = noFaults();
const lambda: LambdaFaults = new Map();
let served: Served;
beforeAll(async () => {
  served = await serve(createFaultsEndpoint({ dataApi: faults, lambda }));
});
afterAll(() => served.close());

async function ask(method: string, body?: string): Promise<[number, unknown]> {
  const response = await fetch(served.endpoint, { method, ...(body === undefined ? {} : { body }) });
  return [response.status, await response.json()];
}

it('orders failures by kind, keeps the others, and says what is still to come', async () => {
  faults.timeout = 1;
  const expected = { dataApi: { resuming: 2, throttling: 0, timeout: 1, dropped: 0, sizeLimit: 0 }, lambda: {} };
  expect(await ask('POST', '{"dataApi": {"resuming": 2}}')).toEqual([200, expected]);
  faults.resuming -= 1;
  expected.dataApi.resuming = 1;
  expect(await ask('GET')).toEqual([200, expected]);
  await ask('POST', '{"dataApi": {"resuming": 0, "timeout": 0}}');
  expect(faults).toEqual(noFaults());
});

it('orders failures of a function by its name', async () => {
  const [, answer] = await ask('POST', '{"lambda": {"net-worth": 2}}');
  expect(answer).toMatchObject({ lambda: { 'net-worth': 2 } });
  expect(lambda.get('net-worth')).toBe(2);
  await ask('POST', '{"lambda": {"net-worth": 0}}');
  expect(lambda.get('net-worth')).toBe(0);
});

it.each([
  '',
  '{',
  '[]',
  '{}',
  '{"dataApi": {"earthquake": 1}}',
  '{"dataApi": {"resuming": -1}}',
  '{"dataApi": 2}',
  '{"lambda": {"a": -1}}',
])('answers what it cannot read with the form it wants: %s', async (body) => {
  const message =
    'Send {"dataApi": {"<kind>": <number of calls that fail>}} or {"lambda": {"<function>": <number>}}; kinds are resuming, throttling, timeout, dropped, sizeLimit.';
  expect(await ask('POST', body)).toEqual([400, { message }]);
  expect(faults).toEqual(noFaults());
});

it('takes no other method', async () => {
  expect((await ask('DELETE'))[0]).toBe(405);
});
