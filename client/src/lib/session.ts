import { config } from './config';
import { signedInKey, storedIdToken } from './stored-token';

// Signing in and out and renewing tokens is Amplify's, which comes when one of these is wanted.
const amplify = () => import('./amplify');

/** Who is signed in, as their ID token says. */
export interface Member {
  /** The subject of their tokens: the id of their `User`. */
  id: string;
  email: string;
  name?: string;
}

/**
 * The ID token that the API wants, refreshed when it has expired; undefined when nobody is signed in.
 *
 * @throws when it could not be refreshed for now, as without a network: the session may well go on
 */
export async function idToken({ forceRefresh = false } = {}): Promise<string | undefined> {
  const stored = forceRefresh ? undefined : storedIdToken(config().userPoolClientId);
  return stored ? stored.token : (await renewedToken({ forceRefresh }))?.toString();
}

/** The member whose token is still good, known at once; undefined where Amplify has to be asked. */
export function rememberedMember(): Member | undefined {
  return memberOf(storedIdToken(config().userPoolClientId)?.claims);
}

/**
 * The member who is signed in, or undefined.
 *
 * @throws when that cannot be told for now, as without a network
 */
export async function currentMember(): Promise<Member | undefined> {
  const remembered = rememberedMember();
  if (remembered || !mayBeSignedIn()) return remembered;
  return memberOf((await renewedToken({}))?.payload);
}

/** Amplify forgets a session that the user pool ended, and keeps one that it could not ask about. */
async function renewedToken(options: { forceRefresh?: boolean }) {
  const { freshIdToken } = await amplify();
  try {
    return await freshIdToken(options);
  } catch (error) {
    if (mayBeSignedIn()) throw error;
    return undefined;
  }
}

function memberOf(claims: Record<string, unknown> = {}): Member | undefined {
  const { sub: id, email, name } = claims;
  if (typeof id !== 'string' || typeof email !== 'string') return undefined;
  return { id, email, ...(typeof name === 'string' ? { name } : {}) };
}

function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(signedInKey(config().userPoolClientId)) !== null;
  } catch {
    return false;
  }
}

/** Signs in with an e-mail address and a password that need no further step; whoever was signed in before is signed out. */
export async function startSession({ email, password }: { email: string; password: string }): Promise<void> {
  await endSession();
  const { isSignedIn } = await (await amplify()).signIn({ username: email, password });
  if (!isSignedIn) throw new Error('Signing in wants a further step.');
}

/** Ends the session here and in the browser's other windows, also when the server cannot be told. */
export async function endSession(): Promise<void> {
  await (await amplify()).signOut().catch(() => undefined);
  try {
    localStorage.setItem(SIGNED_OUT_KEY, String(Date.now()));
  } catch {
    // Without storage no other window shares the session.
  }
}

const SIGNED_OUT_KEY = 'finally-signed-out';

/** Calls back when somebody signed out or in, in another window of this browser. Returns what ends it. */
export function onSessionElsewhere(changed: (to: 'signed-out' | 'signed-in') => void): () => void {
  const key = signedInKey(config().userPoolClientId);
  const listen = (event: StorageEvent) => {
    if (event.key === SIGNED_OUT_KEY || event.key === null) changed('signed-out');
    else if (event.key === key && event.newValue !== null) changed('signed-in');
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
