import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Outlet, redirect, useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router-dom';
import { NoticeProvider } from '../../components/notices';
import { OnDemand } from '../../components/on-demand';
import { useAccount } from '../../lib/account';
import { onDemand } from '../../lib/on-demand';
import { usePrivacy } from '../../lib/privacy';
import { currentMember, type Member } from '../../lib/session';
import { useStoredTheme } from '../../lib/theme-choice';
import { signInPath } from '../../lib/wanted-path';
import { SessionEnded } from './session-ended';
import { Shell } from './shell';
import { UndoProvider } from './undo-provider';
import { Updates } from './updates';
import { useLive } from './use-live';
import { useMemberSession } from './use-member-session';
import { useShortcuts } from './use-shortcuts';

const AccountMenu = onDemand(() => import('./account-menu').then((module) => module.AccountMenu));
const CommandPalette = onDemand(() => import('../palette/command-palette').then((module) => module.CommandPalette));
const ShortcutsDialog = onDemand(() => import('./shortcuts-dialog').then((module) => module.ShortcutsDialog));

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
  const { client, state, resume, leave } = useMemberSession(member);
  useLive(client, state === 'open');
  if (state === 'left') return null;
  return (
    <ApolloProvider client={client}>
      <NoticeProvider>
        <UndoProvider>
          <Frame member={member} onSignOut={leave}>
            <Outlet />
          </Frame>
        </UndoProvider>
        <Updates />
        {state === 'ended' && <SessionEnded member={member} onResume={resume} onLeave={leave} />}
      </NoticeProvider>
    </ApolloProvider>
  );
}

interface FrameProps {
  member: Member;
  onSignOut: () => void;
  children: ReactNode;
}

/** The shell with the name and the theme of the profile, which may have changed since the sign-in, and what it opens. */
function Frame({ member: { name: nameAtSignIn, ...rest }, onSignOut, children }: FrameProps) {
  const account = useAccount(rest.id);
  useStoredTheme(rest.id);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const { pathname } = useLocation();
  const name = account ? account.name : nameAtSignIn;
  const member = name ? { ...rest, name } : rest;
  const search = () => setSearching(true);
  const help = () => setHelping(true);
  const { masked, setMasked } = usePrivacy();
  useShortcuts({ onSearch: search, onPrivacy: () => setMasked(!masked), onHelp: help });
  return (
    <>
      <Shell member={member} account={{ open: anchor !== null, onOpen: setAnchor }} onSearch={search}>
        {children}
      </Shell>
      <OnDemand onGiveUp={() => setAnchor(null)}>
        {anchor && (
          <AccountMenu
            member={member}
            anchor={anchor}
            onSearch={search}
            onHelp={help}
            onSignOut={onSignOut}
            onClose={() => setAnchor(null)}
          />
        )}
      </OnDemand>
      <OnDemand onGiveUp={() => setHelping(false)}>
        {helping && <ShortcutsDialog path={pathname} onClose={() => setHelping(false)} />}
      </OnDemand>
      <OnDemand onGiveUp={() => setSearching(false)}>
        {searching && <CommandPalette onSignOut={onSignOut} onClose={() => setSearching(false)} />}
      </OnDemand>
    </>
  );
}
