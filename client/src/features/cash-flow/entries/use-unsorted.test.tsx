// @vitest-environment jsdom
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { parse } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { createCache } from '../../../lib/cache';
import { useUnsorted } from './use-unsorted';

afterEach(cleanup);

function Count() {
  return <p>{useUnsorted('2026-11') ?? 'not known'}</p>;
}

it('what is to be sorted is counted with the summary of the month, and nothing is asked for it', () => {
  const link = new ApolloLink(() => {
    throw new Error('Nothing is to be asked.');
  });
  const client = new ApolloClient({ link, cache: createCache() });
  render(
    <ApolloProvider client={client}>
      <Count />
    </ApolloProvider>,
  );
  const summary = (uncategorised: number) =>
    act(() => {
      client.writeQuery({
        query: parse('{ cashFlow(from: "2026-11", to: "2026-11") { income uncategorised } }'),
        data: { cashFlow: { __typename: 'CashFlow', income: '0', uncategorised } },
      });
    });
  expect(screen.getByText('not known')).toBeTruthy();
  summary(3);
  expect(screen.getByText('3')).toBeTruthy();
  summary(2);
  expect(screen.getByText('2')).toBeTruthy();
});
