import type { RequestListener } from 'node:http';

/** A request as Node's server hands it over. */
export type ServerRequest = Parameters<RequestListener>[0];

/**
 * The one shape in which every part of the local runtime gets a request and answers it.
 * `server.ts` reads the body, routes and logs; the parts know neither sockets nor each other.
 */
export interface LocalRequest {
  method: string;
  /** Absolute URL, as the caller addressed it. */
  url: URL;
  /** Names in lower case; repeated headers joined with a comma. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
  /** Unique for the request; also answered as x-amzn-requestid. */
  requestId: string;
  sourceIp: string;
  /** Aborted when the caller hangs up. */
  signal: AbortSignal;
  /** Fields for this request's log line; the part that answers adds what it knows (operation, user, error). */
  log: Record<string, string | number | boolean | undefined>;
}

export interface LocalResponse {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export type LocalHandler = (request: LocalRequest) => Promise<LocalResponse>;

/** A JSON answer; `contentType` where a protocol wants another than application/json. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): LocalResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
