import { ApolloLink } from '@apollo/client';
import { catchError, mergeMap, of, retry, throwError, timer } from 'rxjs';
import { errorTypeOf } from './api-error';

/** Carries the last answer, so that it can be given on when all attempts are used up. */
class Unavailable extends Error {
  constructor(readonly result: ApolloLink.Result) {
    super('The database is not available.');
  }
}

/**
 * Asks again while the database is waking up (DATABASE_UNAVAILABLE), waiting twice as long each time.
 * Every write of ours is safe to repeat, so mutations are too.
 */
export function retryUnavailable({ attempts = 5, firstDelayMs = 500 } = {}): ApolloLink {
  return new ApolloLink((operation, forward) =>
    of(operation).pipe(
      mergeMap((request) => forward(request)),
      mergeMap((result) => (isUnavailable(result) ? throwError(() => new Unavailable(result)) : of(result))),
      retry({
        count: attempts - 1,
        delay: (error: unknown, attempt) =>
          error instanceof Unavailable ? timer(firstDelayMs * 2 ** (attempt - 1)) : throwError(() => error),
      }),
      catchError((error: unknown) => (error instanceof Unavailable ? of(error.result) : throwError(() => error))),
    ),
  );
}

function isUnavailable(result: ApolloLink.Result): boolean {
  return result.errors?.some((error) => errorTypeOf(error) === 'DATABASE_UNAVAILABLE') ?? false;
}
