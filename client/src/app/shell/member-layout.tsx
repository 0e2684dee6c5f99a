import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { redirect, useLoaderData, useNavigate, type LoaderFunctionArgs } from 'react-router-dom';
import { useAccount } from '../../lib/account';
import { createApiClient } from '../../lib/api-client';
import { config } from '../../lib/config';
import { currentMember, endSession, idToken, type Member } from '../../lib/session';
import { useStoredTheme } from '../../lib/theme-choice';
import { signInPath } from '../../lib/wanted-path';
import { Shell, type ShellProps } from './shell';

/** Only members come in; others sign in first and then get what they wanted. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Member | Response> {
  const url = new URL(request.url);
  return (await currentMember()) ?? redirect(signInPath(url.pathname + url.search));
}

/** Moving between screens asks nothing new of the session. */
export function shouldRevalidate(): boolean {
  return false;
}

/** Everything behind the sign-in: one API client, and the frame around each screen. */
export function Component() {
  const member = useLoaderData<Member>();
  const navigate = useNavigate();
  const [client] = useState(() =>
    createApiClient(config().graphqlUrl, {
      idToken,
      onRefused: () => {
        const { pathname, search } = window.location;
        void endSession().then(() => navigate(signInPath(pathname + search)));
      },
    }),
  );
  async function leave() {
    await endSession();
    await navigate('/');
    await client.clearStore();
  }
  return (
    <ApolloProvider client={client}>
      <Frame member={member} onSignOut={() => void leave()} />
    </ApolloProvider>
  );
}

/** The shell with the name and the theme of the profile, which may have changed since the sign-in. */
function Frame({ member: { name: nameAtSignIn, ...member }, onSignOut }: ShellProps) {
  const account = useAccount(member.id);
  useStoredTheme(member.id);
  const name = account ? account.name : nameAtSignIn;
  return <Shell member={name ? { ...member, name } : member} onSignOut={onSignOut} />;
}
