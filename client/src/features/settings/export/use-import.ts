import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../__generated__';
import type { ImportBooksMutation } from '../../../__generated__/graphql';
import { apiErrors } from '../../../lib/api-error';
import { bringUpToDate } from '../../../lib/live/bring-up-to-date';
import { toBase64 } from './base64';
import type { Progress } from './pieces';
import { importParts, RefusedBooks } from './import-parts';
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

/** Bytes that one request carries: 1 MB, of which base64 makes a third more. More of them go in parts. */
const MOST_BYTES = 700_000;

export type ImportState =
  | { at: 'choosing'; problem?: string }
  | { at: 'reading' }
  | { at: 'read'; fileName: string; summary: BookSummary; packed: Uint8Array; problem?: string; conflict?: boolean }
  | { at: 'importing'; fileName: string; summary: BookSummary; progress?: Progress }
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
      setState({ at: 'read', fileName: file.name, summary, packed: await gzip(text) });
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
      const result = packed.length > MOST_BYTES ? await sendParts(packed) : await sendWhole(packed);
      void bringUpToDate(client, ['EVERYTHING']);
      setState({ at: 'done', result });
    } catch (error) {
      if (error instanceof RefusedBooks) {
        setState({ ...state, problem: error.message, conflict: error.code === 'books_empty' });
        return;
      }
      const errors = apiErrors(error);
      const problem = errors.map(({ message }) => message).join(' ');
      setState({ ...state, problem, conflict: errors.some(({ type }) => type === 'CONFLICT') });
    }

    function sendParts(bytes: Uint8Array) {
      return importParts(client, bytes, (progress) => setState({ at: 'importing', fileName, summary, progress }));
    }
  }

  async function sendWhole(packed: Uint8Array) {
    const { data } = await mutate({ variables: { gzip: toBase64(packed) } });
    if (!data) throw new Error('There was no answer.');
    return data.importData;
  }

  return { state, choose, send, reset: () => setState({ at: 'choosing' }) };
}
