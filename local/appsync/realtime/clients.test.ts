import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/api';
import { AUTH_TYPE, createAuthLink } from 'aws-appsync-auth-link';
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { testApi, tokenOf } from '../testing/api';
import { selfSigned } from '../testing/certificate';
import { chatFiles } from '../testing/chat';
import { serveApi } from '../testing/realtime';

const certificate = selfSigned();

/** The WebSocket of a browser that trusts the certificate of this test. */
class TrustingWebSocket extends WebSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols, { ca: certificate.cert });
  }
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'WebSocket');
beforeAll(() => void Object.defineProperty(globalThis, 'WebSocket', { value: TrustingWebSocket, configurable: true }));
afterAll(() => void (before && Object.defineProperty(globalThis, 'WebSocket', before)));

const api = testApi(
  {
    ...chatFiles,
    'schema/all.graphql': (chatFiles['schema/all.graphql'] ?? '')
      .replace('type Message {', 'type Message @aws_iam @aws_cognito_user_pools {')
      .replace(
        'onMessage(owner: ID, text: String): Message',
        'onMessage(owner: ID, text: String): Message @aws_iam @aws_cognito_user_pools',
      ),
  },
  { secretOf: (accessKeyId) => (accessKeyId === 'local' ? 'secret' : undefined) },
);
const served = serveApi(api);
const secure = serveApi(api, certificate);

const query = 'subscription ($owner: ID) { onMessage(owner: $owner) { text owner } }';
const token = tokenOf('ada');
const post = (text: string, owner = 'ada') =>
  api.query('mutation ($t: String, $o: ID!) { post(owner: $o, text: $t) { id text owner } }', { t: text, o: owner });

/** What Amplify gives for a subscription. */
interface Events {
  subscribe(observer: { next(event: { data: unknown }): void; error(error: unknown): void }): { unsubscribe(): void };
}

/** The texts that come, once one has come at all, after one of another owner and one of one's own. */
async function textsOf(listen: (add: (event: unknown) => void) => { unsubscribe(): void }): Promise<unknown[]> {
  const got: unknown[] = [];
  const subscription = listen((event) =>
    got.push((event as { onMessage?: { text: string } })?.onMessage?.text ?? event),
  );
  while (got.length === 0) {
    await post('first');
    await sleep(50);
  }
  await post('other', 'ben');
  await post('last');
  while (!got.includes('last')) await sleep(10);
  subscription.unsubscribe();
  return [...new Set(got)];
}

test("Apollo's client with AppSync's two links, as they are, gets data and then events", async () => {
  const { url } = served;
  const settings = {
    url,
    region: 'eu-central-1',
    auth: { type: AUTH_TYPE.AMAZON_COGNITO_USER_POOLS, jwtToken: token },
  } as const;
  const client = new ApolloClient({
    link: ApolloLink.from([
      createAuthLink(settings),
      createSubscriptionHandshakeLink(settings, new HttpLink({ uri: url })),
    ]),
    cache: new InMemoryCache(),
  });
  expect((await client.query({ query: gql('{ count }') })).data).toEqual({ count: 1 });
  const events = client.subscribe({ query: gql(query), variables: { owner: 'ada' } });
  expect(await textsOf((add) => events.subscribe({ next: ({ data, error }) => add(data ?? error) }))).toEqual([
    'first',
    'last',
  ]);
  client.stop();
});

describe("Amplify's API client, over TLS, at the address that its rule makes of the API's", () => {
  test.each(['userPool', 'iam'] as const)('gets events: %s', async (authMode) => {
    const text = (value: string) => ({ toString: () => value, payload: {} });
    Amplify.configure(
      { API: { GraphQL: { endpoint: secure.url, region: 'eu-central-1', defaultAuthMode: authMode } } },
      {
        Auth: {
          tokenProvider: { getTokens: async () => ({ accessToken: text(token), idToken: text(token) }) },
          credentialsProvider: {
            getCredentialsAndIdentityId: async () => ({
              credentials: { accessKeyId: 'local', secretAccessKey: 'secret' },
            }),
            clearCredentialsAndIdentityId: () => undefined,
          },
        },
      },
    );
    const client = generateClient();
    const events = client.graphql({ query, variables: { owner: 'ada' } }) as unknown as Events;
    expect(await textsOf((add) => events.subscribe({ next: ({ data }) => add(data), error: add }))).toEqual([
      'first',
      'last',
    ]);
  });
});
