/** What util.error and util.unauthorized throw: it ends the resolver, and the caller sees just this. */
export class ResolverError extends Error {
  constructor(
    message: string,
    readonly errorType: string | null,
    readonly data: unknown = null,
    readonly errorInfo: unknown = null,
  ) {
    super(message);
  }
}

/** A helper was given what it refuses. Its message comes with the place in the code that called it. */
export class HelperError extends Error {}

/** What runtime.earlyReturn throws. */
export class EarlyReturn {
  constructor(
    readonly value: unknown,
    readonly skipTo: 'END' | 'NEXT' | null,
  ) {}
}
