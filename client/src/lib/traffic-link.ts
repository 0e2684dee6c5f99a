import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize, tap } from 'rxjs';
import { noteAnswer } from './connection';

/** How long after a write of this window the news of it may come back. */
const ECHO_MS = 3000;

let writing = 0;
let wroteAt = -Infinity;

/** Whether this window writes, or wrote a moment ago. */
export function wroteJustNow(now = Date.now()): boolean {
  return writing > 0 || now - wroteAt < ECHO_MS;
}

/** Notes when the server last answered, and when this window last wrote. */
export function noteTraffic(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const writes = operation.operationType === OperationTypeNode.MUTATION;
    if (writes) writing += 1;
    return forward(operation).pipe(
      tap(() => noteAnswer()),
      finalize(() => {
        if (!writes) return;
        writing -= 1;
        wroteAt = Date.now();
      }),
    );
  });
}
