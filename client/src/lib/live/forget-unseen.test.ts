import { ApolloClient, ApolloLink, gql } from '@apollo/client';
import { afterEach, expect, it } from 'vitest';
import { createCache } from '../cache';
import { forgetUnseen } from './forget-unseen';

const Screen = gql`
  query Screen($month: String!, $withAssets: Boolean!) {
    budgets(month: $month) {
      month
    }
    assets @include(if: $withAssets) {
      id
    }
  }
`;
let stop = () => undefined as void;
afterEach(() => stop());

it('keeps what the screen shows, and drops other months and what the screen does not ask for', () => {
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: createCache() });
  const write = (month: string) =>
    client.writeQuery({
      query: Screen,
      variables: { month, withAssets: true },
      data: {
        budgets: { __typename: 'BudgetMonth', month },
        assets: [{ __typename: 'Asset', id: 'a' }],
      },
    });
  const read = (month: string, withAssets: boolean) =>
    client.readQuery({ query: Screen, variables: { month, withAssets } }) !== null;
  ['2026-02', '2026-03'].forEach(write);

  const shown = client.watchQuery({
    query: Screen,
    variables: { month: '2026-03', withAssets: false },
    fetchPolicy: 'cache-first',
  });
  const subscription = shown.subscribe(() => undefined);
  stop = () => subscription.unsubscribe();
  forgetUnseen(client);
  expect([read('2026-03', false), read('2026-02', false), read('2026-03', true)]).toEqual([true, false, false]);
});
