import type { Fetcher } from '@graphiql/toolkit';
import { parse } from 'graphql';
import { openLiveSocket } from '../../lib/live/live-socket';

interface Endpoints {
  graphqlUrl: string;
  realtimeUrl: string;
  /** The bare ID token; undefined when nobody is signed in. */
  idToken(options?: { forceRefresh?: boolean }): Promise<string | undefined>;
  /** Each answer that has data, those of a subscription one by one. */
  onData(data: unknown): void;
}

/** Asks the API as the member who is signed in, and hands its answers over as they are, AppSync's error fields included. */
export function createApiFetcher({ onData, ...endpoints }: Endpoints): Fetcher {
  return ({ query, variables, operationName }) => {
    const document = parse(query);
    const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
    const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
    if (operation?.operation === 'subscription') return listen(endpoints, query, onData);
    return ask(endpoints, { query, variables: variables as Variables, operationName }).then((answer) => {
      onData(answer.data);
      return answer;
    });
  };
}

type Variables = Record<string, unknown> | undefined;
type Answer = { data?: Record<string, unknown> | null };

async function ask({ graphqlUrl, idToken }: Omit<Endpoints, 'onData'>, body: object): Promise<Answer> {
  const send = async (forceRefresh: boolean) =>
    fetch(graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: (await idToken({ forceRefresh })) ?? '' },
      body: JSON.stringify(body),
    });
  const first = await send(false);
  const response = first.status === 401 ? await send(true) : first;
  return (await response.json()) as Answer;
}

/** The events of a subscription until the reader stops; none of the API's takes arguments. */
async function* listen(
  { graphqlUrl, realtimeUrl, idToken }: Omit<Endpoints, 'onData'>,
  query: string,
  onData: (data: unknown) => void,
): AsyncGenerator<Answer> {
  const waiting: Answer[] = [];
  let over = false;
  let wake: () => void = () => undefined;
  const close = openLiveSocket({
    ...{ url: realtimeUrl, host: new URL(graphqlUrl).host, token: (await idToken()) ?? '', query },
    onReady: () => undefined,
    onData(data) {
      waiting.push({ data: (data ?? null) as Record<string, unknown> | null });
      wake();
    },
    onDrop() {
      over = true;
      wake();
    },
  });
  try {
    while (!over || waiting.length > 0) {
      const event = waiting.shift();
      if (event === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else {
        onData(event.data);
        yield event;
      }
    }
    throw new Error('The connection to the API is over. Run the subscription again.');
  } finally {
    close();
  }
}
