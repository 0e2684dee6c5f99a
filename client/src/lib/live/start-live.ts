import type { ApolloClient } from '@apollo/client';
import { print } from 'graphql';
import { graphql } from '../../__generated__';
import type { BooksArea, BooksChangeSubscription } from '../../__generated__/graphql';
import { config } from '../config';
import { setUnreachable } from '../connection';
import { idToken } from '../session';
import { wroteJustNow } from '../traffic-link';
import { bringUpToDate } from './bring-up-to-date';
import { keepLive } from './keep-live';
import { openLiveSocket } from './live-socket';
import { createRefresh } from './refresh';

const BooksChange = graphql(`
  subscription BooksChange {
    onBooksChange {
      id
      owner
      area
      month
      ids
      at
    }
  }
`);

/** One failure may be a moment's; from the second in a row on the member is told. */
const FAILURES_TO_TELL = 2;

/** Follows the member's books: what is written anywhere else shows here within a moment. Returns what ends it. */
export function startLive(client: ApolloClient): () => void {
  const { graphqlUrl, realtimeUrl } = config();
  const refresh = createRefresh<BooksArea>({ refetch: (areas) => bringUpToDate(client, areas), wroteJustNow });
  const line = keepLive({
    token: idToken,
    open: (token, on) =>
      openLiveSocket({ url: realtimeUrl, host: new URL(graphqlUrl).host, token, query: print(BooksChange), ...on }),
    onReady: (again) => {
      setUnreachable(false);
      if (again) refresh('EVERYTHING');
    },
    onData: (data) => refresh((data as BooksChangeSubscription).onBooksChange?.area ?? 'EVERYTHING'),
    onUnreachable: (failures) => setUnreachable(failures >= FAILURES_TO_TELL),
  });
  const retry = () => line.retry();
  window.addEventListener('online', retry);
  return () => {
    window.removeEventListener('online', retry);
    line.stop();
  };
}
