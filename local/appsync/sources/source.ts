import type { Seat } from './batches';

/** A data source failed: resolvers find this as ctx.error. */
export class SourceError extends Error {
  constructor(
    message: string,
    readonly type: string,
  ) {
    super(message);
  }
}

/** Carries out what a request handler returned; its answer is ctx.result. Fails with a SourceError. */
export type DataSource = (request: unknown, signal: AbortSignal, seat: Seat) => Promise<unknown>;

/** AppSync's local source: the payload comes back as it is. */
export const noneSource: DataSource = (request) =>
  Promise.resolve((request as { payload?: unknown } | null)?.payload ?? null);
