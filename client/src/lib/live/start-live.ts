import type { ApolloClient } from '@apollo/client';
import { print } from 'graphql';
import { graphql } from '../../__generated__';
import { config } from '../config';
import { setUnreachable } from '../connection';
import { idToken } from '../session';
import { wroteJustNow } from '../traffic-link';
import { forgetUnseen } from './forget-unseen';
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
  const refresh = createRefresh({
    refetch: () => {
      forgetUnseen(client);
      return client.refetchQueries({ include: 'active' });
    },
    wroteJustNow,
  });
  const line = keepLive({
    token: idToken,
    open: (token, on) =>
      openLiveSocket({ url: realtimeUrl, host: new URL(graphqlUrl).host, token, query: print(BooksChange), ...on }),
    onReady: (again) => {
      setUnreachable(false);
      if (again) refresh();
    },
    onData: refresh,
    onUnreachable: (failures) => setUnreachable(failures >= FAILURES_TO_TELL),
  });
  const retry = () => line.retry();
  window.addEventListener('online', retry);
  return () => {
    window.removeEventListener('online', retry);
    line.stop();
  };
}
