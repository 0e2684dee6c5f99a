import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

interface Batch {
  BatchId: string;
  AppMonitorDetails: object;
  UserDetails: { userId: string; sessionId: string };
  RumEvents: { id: string; timestamp: number; type: string; details: string; metadata: string }[];
}

interface Told {
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** What takes the events of browsers in the place of CloudWatch RUM, and keeps them. */
export interface MonitoringEndpoint {
  url: string;
  told: Told[];
  close(): Promise<void>;
}

export async function startMonitoringEndpoint(): Promise<MonitoringEndpoint> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      told.push({ path: `${request.method} ${request.url}`, headers: request.headers, body });
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export const batchOf = ({ body }: Told): Batch => JSON.parse(body) as Batch;

const uuid: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const aNumber: unknown = expect.any(Number);
const path: unknown = expect.stringMatching(/^\/[a-z/-]*$/);

const pageTimes = [
  ...['duration', 'workerStart', 'redirectStart', 'redirectEnd', 'fetchStart', 'domainLookupStart', 'domainLookupEnd'],
  ...['connectStart', 'connectEnd', 'secureConnectionStart', 'requestStart', 'responseStart', 'responseEnd'],
  ...['transferSize', 'encodedBodySize', 'decodedBodySize', 'domInteractive', 'domContentLoadedEventStart'],
  ...['domContentLoadedEventEnd', 'domComplete', 'loadEventStart', 'loadEventEnd'],
];

/** The fields of each kind of event as CloudWatch RUM's schemas have them, and of each no others. */
const details: Record<string, object> = {
  session_start_event: { version: '1.0.0' },
  page_view_event: { version: '1.0.0', pageId: path },
  performance_navigation_event: {
    ...{ version: '2.0.0', entryType: 'navigation', initiatorType: 'navigation', startTime: 0 },
    ...Object.fromEntries(pageTimes.map((name) => [name, aNumber])),
  },
  largest_contentful_paint_event: { version: '1.0.0', value: aNumber },
  cumulative_layout_shift_event: { version: '1.0.0', value: aNumber },
};

const place = String.raw`/assets/[\w.-]+\.js:\d+:\d+`;
const matching = (pattern: string): unknown => expect.stringMatching(new RegExp(`^${pattern}$`));

/** An error without a place in a script of the client, and one with. */
const errors = [
  { version: '1.0.0', type: 'Error', message: 'Error' },
  {
    ...{ version: '1.0.0', type: 'TypeError', message: matching(`TypeError at ${place}`) },
    ...{ filename: matching(String.raw`/assets/[\w.-]+\.js`), lineno: aNumber, colno: aNumber },
    stack: matching(`${place}(\n${place})*`),
  },
];

/** Expects a batch that CloudWatch RUM would take, in which no field could hold what a person entered. */
export function expectNothingButMeasures(batch: Batch): void {
  expect(batch).toEqual({
    BatchId: uuid,
    AppMonitorDetails: { id: 'finally-local' },
    UserDetails: { userId: '00000000-0000-0000-0000-000000000000', sessionId: uuid },
    RumEvents: batch.RumEvents.map(({ type }) => ({
      id: uuid,
      timestamp: aNumber,
      type,
      details: expect.any(String) as unknown,
      metadata: expect.any(String) as unknown,
    })),
  });
  for (const event of batch.RumEvents) {
    expect(Number.isInteger(event.timestamp)).toBe(true);
    const told: unknown = JSON.parse(event.details);
    if (kindOf(event) === 'js_error_event') expect(errors).toContainEqual(told);
    else expect(told).toEqual(details[kindOf(event)]);
    expect(JSON.parse(event.metadata)).toEqual({
      ...{ version: '1.0.0', domain: 'localhost', platformType: 'web', pageId: path },
      ...{ browserName: 'Chrome', browserVersion: expect.stringMatching(/^\d+$/) as unknown },
      ...{ osName: expect.stringMatching(/^[A-Z][\w ]+$/) as unknown, deviceType: 'desktop' },
    });
  }
}

export const kindOf = ({ type }: Batch['RumEvents'][number]): string => type.replace('com.amazon.rum.', '');
