import { ApolloProvider } from '@apollo/client/react';
import { Outlet, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router-dom';
import { NoticeProvider } from '../../components/notices';
import { currentMember, type Member } from '../../lib/session';
import { signInPath } from '../../lib/wanted-path';
import { SessionEnded } from './session-ended';
import { Shell } from './shell';
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
        <Shell member={member} onSignOut={leave}>
          <Outlet />
        </Shell>
        <Updates />
        {state === 'ended' && <SessionEnded member={member} onLeave={leave} />}
      </NoticeProvider>
    </ApolloProvider>
  );
}
