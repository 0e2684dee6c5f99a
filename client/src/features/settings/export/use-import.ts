import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../__generated__';
import type { ImportBooksMutation } from '../../../__generated__/graphql';
import { apiErrors } from '../../../lib/api-error';
import { bringUpToDate } from '../../../lib/live/bring-up-to-date';
import { toBase64 } from './base64';
import { summariseBooks, type BookSummary } from './book-summary';
import { gzip, UnreadableFile } from './compression';
import { readBooksFile } from './read-books-file';

const ImportBooks = graphql(`
  mutation ImportBooks($gzip: String!) {
    importData(input: { gzip: $gzip }) {
      assets
      assetInputs
      transactions
      budgets
    }
  }
`);

/** A request holds 1 MB; what is around the text needs a little of it. */
const MOST_BASE64 = 1_000_000;

export type ImportState =
  | { at: 'choosing'; problem?: string }
  | { at: 'reading' }
  | { at: 'read'; fileName: string; summary: BookSummary; packed: string; problem?: string; conflict?: boolean }
  | { at: 'importing'; fileName: string; summary: BookSummary }
  | { at: 'done'; result: ImportBooksMutation['importData'] };

/** The way of a file into the books: it is read and summed up here, and sent only when that was looked at. */
export function useImport() {
  const client = useApolloClient();
  const [mutate] = useMutation(ImportBooks);
  const [state, setState] = useState<ImportState>({ at: 'choosing' });

  async function choose(file: File) {
    setState({ at: 'reading' });
    try {
      const text = await readBooksFile(file);
      const summary = summariseBooks(text);
      const packed = toBase64(await gzip(text));
      if (packed.length > MOST_BASE64) {
        throw new UnreadableFile(
          'These books are larger than one request can carry, even compressed. Ask those who run this FinAlly.',
        );
      }
      setState({ at: 'read', fileName: file.name, summary, packed });
    } catch (error) {
      const problem = error instanceof UnreadableFile ? error.message : 'This file cannot be read.';
      setState({ at: 'choosing', problem });
    }
  }

  async function send() {
    if (state.at !== 'read') return;
    const { fileName, summary, packed } = state;
    setState({ at: 'importing', fileName, summary });
    try {
      const { data } = await mutate({ variables: { gzip: packed } });
      if (!data) throw new Error('There was no answer.');
      void bringUpToDate(client, ['EVERYTHING']);
      setState({ at: 'done', result: data.importData });
    } catch (error) {
      const errors = apiErrors(error);
      const problem = errors.map(({ message }) => message).join(' ');
      setState({ ...state, problem, conflict: errors.some(({ type }) => type === 'CONFLICT') });
    }
  }

  return { state, choose, send, reset: () => setState({ at: 'choosing' }) };
}
