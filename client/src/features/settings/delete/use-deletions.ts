import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router-dom';
import { graphql } from '../../../__generated__';
import { DELETE_ALL_ASSETS } from '../../../../../domain/limits';
import { apiErrors, problemText } from '../../../lib/api-error';
import { authProblem } from '../../../lib/auth-problem';
import { endSession } from '../../../lib/session';
import { bringUpToDate } from '../../../lib/live/bring-up-to-date';

const DeleteAllAssets = graphql(`
  mutation DeleteAllAssets($confirm: String!) {
    deleteAllAssets(confirm: $confirm)
  }
`);

const DeleteMe = graphql(`
  mutation DeleteMe($confirm: String!) {
    deleteMe(confirm: $confirm) {
      id
    }
  }
`);

/** Each throws an `Error` with a sentence where it fails, and can be tried again. */
export function useDeletions(email: string) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [deleteAllAssets] = useMutation(DeleteAllAssets);
  const [deleteMe] = useMutation(DeleteMe);

  async function deleteAssets(): Promise<void> {
    await deleteAllAssets({ variables: { confirm: DELETE_ALL_ASSETS } }).catch(rethrow);
    await bringUpToDate(client, ['ASSETS']);
  }

  async function deleteBooks(): Promise<void> {
    await deleteMe({ variables: { confirm: email } }).catch((error: unknown) => {
      // They may be gone from an attempt before, of which only the answer was lost.
      if (!apiErrors(error).every(({ type }) => type === 'NOT_FOUND')) rethrow(error);
    });
  }

  async function emptyBooks(): Promise<void> {
    await deleteBooks();
    // Asking for the member opens new books.
    await client.resetStore();
  }

  async function deleteAccount(): Promise<void> {
    const { deleteUser, fetchAuthSession } = await import('../../../lib/amplify-account');
    // Before anything is lost: without a token that is good still, the sign-in could not be deleted after the books.
    await fetchAuthSession({ forceRefresh: true }).catch((error: unknown) => {
      throw new Error(authProblem(error).message);
    });
    await deleteBooks();
    try {
      await deleteUser();
    } catch (error) {
      throw new Error(`Your books are deleted, but your sign-in is not yet. ${authProblem(error).message}`);
    }
    await endSession();
    await navigate('/goodbye', { replace: true });
    await client.clearStore();
  }

  return { deleteAssets, emptyBooks, deleteAccount };
}

function rethrow(error: unknown): never {
  throw new Error(problemText(error));
}
