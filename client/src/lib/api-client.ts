import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { authorize, type Tokens } from './auth-link';
import { createCache } from './cache';
import { retryUnavailable } from './retry-link';
import { noteTraffic } from './traffic-link';

/** The GraphQL client of one signed-in member. */
export function createApiClient(graphqlUrl: string, tokens: Tokens): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([noteTraffic(), retryUnavailable(), authorize(tokens), new HttpLink({ uri: graphqlUrl })]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true } },
  });
}
