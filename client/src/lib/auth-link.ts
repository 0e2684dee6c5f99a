import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { catchError, from, mergeMap, of, throwError, type Observable } from 'rxjs';
import { errorTypeOf } from './api-error';

export interface Tokens {
  /** The bare ID token; undefined when nobody is signed in. */
  idToken(options?: { forceRefresh?: boolean }): Promise<string | undefined>;
  /** Called when the API no longer takes the member's token, a fresh one included. */
  onRefused(): void;
}

/** Sends the ID token, bare as AppSync wants it. A refused one is renewed once. */
export function authorize({ idToken, onRefused }: Tokens): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const send = (forceRefresh: boolean): Observable<ApolloLink.Result> =>
      from(idToken({ forceRefresh })).pipe(
        mergeMap((token) => {
          operation.setContext({ headers: token ? { authorization: token } : {} });
          return forward(operation);
        }),
        mergeMap((result) => (isRefused(result) ? throwError(() => new Refused(result)) : of(result))),
      );
    return send(false).pipe(
      catchError((error: unknown) => (isUnauthorized(error) ? send(true) : throwError(() => error))),
      catchError((error: unknown) => {
        if (!isUnauthorized(error)) return throwError(() => error);
        onRefused();
        return error instanceof Refused ? of(error.result) : throwError(() => error);
      }),
    );
  });
}

class Refused extends Error {
  constructor(readonly result: ApolloLink.Result) {
    super('The sign-in is no longer valid.');
  }
}

function isRefused(result: ApolloLink.Result): boolean {
  return result.errors?.some((error) => errorTypeOf(error) === 'UnauthorizedException') ?? false;
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Refused || (ServerError.is(error) && error.statusCode === 401);
}
