import { ApolloClient, ApolloLink, gql } from '@apollo/client';
import { of } from 'rxjs';
import { afterEach, expect, it } from 'vitest';
import { createCache } from '../cache';
import { bringUpToDate } from './bring-up-to-date';

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
const answer = (month: unknown) => ({
  budgets: { __typename: 'BudgetMonth', month },
  assets: [{ __typename: 'Asset', id: 'a' }],
});
let stop = () => undefined as void;
afterEach(() => stop());

/** A member who looked at February and at their assets, and has March on the screen. */
function march() {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['month']);
    return of({ data: answer(variables['month']) });
  });
  const client = new ApolloClient({ link, cache: createCache() });
  for (const month of ['2026-02', '2026-03']) {
    client.writeQuery({ query: Screen, variables: { month, withAssets: true }, data: answer(month) });
  }
  const variables = { month: '2026-03', withAssets: false };
  const subscription = client
    .watchQuery({ query: Screen, variables, fetchPolicy: 'cache-first' })
    .subscribe(() => undefined);
  stop = () => subscription.unsubscribe();
  const known = (month: string, withAssets: boolean) =>
    client.readQuery({ query: Screen, variables: { month, withAssets } }) !== null;
  return { client, asked, known };
}

it('asks again for what the screen shows, and drops other months and what the screen does not ask for', async () => {
  const { client, asked, known } = march();
  await bringUpToDate(client, ['EVERYTHING']);
  expect([known('2026-03', false), known('2026-02', false), known('2026-03', true)]).toEqual([true, false, false]);
  expect(asked).toEqual(['2026-03']);
});

it('leaves alone what the change does not touch, on the screen and off it', async () => {
  const { client, asked, known } = march();
  await bringUpToDate(client, ['ALLOCATION_TARGETS']);
  expect([asked, known('2026-02', true)]).toEqual([[], true]);
  await bringUpToDate(client, ['ALLOCATION_TARGETS', 'BUDGETS']);
  expect([asked, known('2026-02', false)]).toEqual([['2026-03'], false]);
});
