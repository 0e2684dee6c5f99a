import { Kind, getOperationAST, type DocumentNode } from 'graphql';

/** What a request is called in logs: its operation's name, or else its first field. */
export function nameOfOperation(document: DocumentNode, operationName: string | undefined): string | undefined {
  const operation = getOperationAST(document, operationName);
  const first = operation?.selectionSet.selections[0];
  return operation?.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : operation?.operation);
}
