import { ApolloClient, HttpLink, InMemoryCache, type ApolloLink } from '@apollo/client';
import type { Fetcher } from '@graphiql/toolkit';
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { parse } from 'graphql';

interface Endpoints {
  graphqlUrl: string;
  realtimeUrl: string;
  region: string;
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
    if (operation?.operation === 'subscription') return listen(endpoints, query, variables as Variables, onData);
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

/** The events of a subscription, over AppSync's own link, until the reader stops. */
async function* listen(
  { graphqlUrl, region, idToken }: Omit<Endpoints, 'onData'>,
  query: string,
  variables: Variables,
  onData: (data: unknown) => void,
): AsyncGenerator<Answer> {
  const auth = { type: 'AMAZON_COGNITO_USER_POOLS' as const, jwtToken: async () => (await idToken()) ?? '' };
  const link = createSubscriptionHandshakeLink({ url: graphqlUrl, region, auth }, new HttpLink({ uri: graphqlUrl }));
  const client = new ApolloClient({ link: link as unknown as ApolloLink, cache: new InMemoryCache() });
  const waiting: Answer[] = [];
  let over: { error?: unknown } | undefined;
  let wake: () => void = () => undefined;
  const subscription = client
    .subscribe<Record<string, unknown>>({
      ...{ query: parse(query), fetchPolicy: 'no-cache' as const },
      ...(variables ? { variables } : {}),
    })
    .subscribe({
      next({ data, error }) {
        if (error) over = { error };
        else waiting.push({ data: data ?? null });
        wake();
      },
      error(error: unknown) {
        over = { error };
        wake();
      },
      complete() {
        over ??= {};
        wake();
      },
    });
  try {
    while (over === undefined || waiting.length > 0) {
      const event = waiting.shift();
      if (event === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else {
        onData(event.data);
        yield event;
      }
    }
    if (over.error !== undefined) throw over.error;
  } finally {
    subscription.unsubscribe();
  }
}
