import { rememberedMember } from '../../lib/session';
import { destinations, tools } from './destinations';
import { Shell } from './shell';

/** The frame around nothing yet: what a member sees while the screen and what it needs are on their way. */
export function FirstFrame() {
  const member = rememberedMember();
  const { pathname } = window.location;
  const own = [...destinations, ...tools].some(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  return own && member ? <Shell member={member} account={closed} onSearch={nothing} /> : null;
}

// What opens over the screens comes with them.
const nothing = () => undefined;
const closed = { open: false, onOpen: nothing };
