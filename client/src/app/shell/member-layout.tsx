import { ApolloProvider } from '@apollo/client/react';
import { Outlet, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router-dom';
import { NoticeProvider } from '../../components/notices';
import { useAccount } from '../../lib/account';
import { currentMember, type Member } from '../../lib/session';
import { useStoredTheme } from '../../lib/theme-choice';
import { signInPath } from '../../lib/wanted-path';
import { SessionEnded } from './session-ended';
import { Shell, type ShellProps } from './shell';
import { Updates } from './updates';
import { useLive } from './use-live';
import { useMemberSession } from './use-member-session';

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
  const { client, state, leave } = useMemberSession(member);
  useLive(client, state === 'open');
  if (state === 'left') return null;
  return (
    <ApolloProvider client={client}>
      <NoticeProvider>
        <Frame member={member} onSignOut={leave}>
          <Outlet />
        </Frame>
        <Updates />
        {state === 'ended' && <SessionEnded member={member} onLeave={leave} />}
      </NoticeProvider>
    </ApolloProvider>
  );
}

/** The shell with the name and the theme of the profile, which may have changed since the sign-in. */
function Frame({ member: { name: nameAtSignIn, ...member }, ...rest }: ShellProps) {
  const account = useAccount(member.id);
  useStoredTheme(member.id);
  const name = account ? account.name : nameAtSignIn;
  return <Shell member={name ? { ...member, name } : member} {...rest} />;
}
