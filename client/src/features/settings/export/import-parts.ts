import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../__generated__';
import type { ImportBooksMutation, ImportPartMutation } from '../../../__generated__/graphql';
import { toBase64 } from './base64';
import type { Progress } from './pieces';

graphql(`
  fragment ImportParts_status on ImportStatus {
    id
    state
    done
    total
    result {
      assets
      assetInputs
      transactions
      budgets
    }
    problem
    code
  }
`);

const ImportPart = graphql(`
  mutation ImportPart($input: ImportPartInput!) {
    importPart(input: $input) {
      ...ImportParts_status
    }
  }
`);

const ImportProgress = graphql(`
  query ImportProgress($id: ID!) {
    importStatus(id: $id) {
      ...ImportParts_status
    }
  }
`);

/** Bytes of a part: in base64 they become a third more, and a request holds 1 MB. */
const PART = 700_000;
const EVERY_MS = 1000;
/** How often an import that nobody goes on with is begun again. */
const ATTEMPTS = 3;

/** The server looked at the books and does not take them. */
export class RefusedBooks extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/**
 * Sends compressed books of any size part by part, and waits until they are restored.
 *
 * @throws RefusedBooks
 */
export async function importParts(
  client: ApolloClient,
  packed: Uint8Array,
  onProgress: (progress: Progress) => void,
): Promise<ImportBooksMutation['importData']> {
  const id = crypto.randomUUID();
  const parts = Math.ceil(packed.length / PART);
  const send = async (position: number) => {
    const gzip = toBase64(packed.subarray((position - 1) * PART, position * PART));
    const variables = { input: { id, position, parts, gzip } };
    const { data } = await client.mutate({ mutation: ImportPart, variables, fetchPolicy: 'no-cache' });
    return data?.importPart;
  };
  let status: ImportPartMutation['importPart'] | null | undefined;
  for (let position = 1; position <= parts; position += 1) status = await send(position);
  for (let attempt = 1; ;) {
    if (!status) throw new RefusedBooks('The import was interrupted. Nothing was restored; try again.', 'gone');
    const { state, result, problem, code, ...progress } = status;
    if (result) return result;
    if (state === 'REFUSED') throw new RefusedBooks(problem ?? '', code ?? '');
    onProgress(progress);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (state === 'INTERRUPTED' && attempt < ATTEMPTS) {
      attempt += 1;
      status = await send(parts);
      continue;
    }
    const { data } = await client.query({ query: ImportProgress, variables: { id }, fetchPolicy: 'no-cache' });
    status = state === 'INTERRUPTED' ? null : data?.importStatus;
  }
}
