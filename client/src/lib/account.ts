import { useFragment } from '@apollo/client/react';
import { graphql } from '../__generated__';
import type { Account_UserFragment } from '../__generated__/graphql';

const AccountOfUser = graphql(`
  fragment Account_user on User {
    id
    name
    theme
    version
  }
`);

/** What the frame of the screens knows of the account. Asks nothing itself: it is part of every screen's query. */
export function useAccount(memberId: string): Account_UserFragment | undefined {
  const { data, complete } = useFragment({ fragment: AccountOfUser, from: { __typename: 'User', id: memberId } });
  return complete ? data : undefined;
}
