import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { ConsoleLogger } from 'aws-amplify/utils';
import { config } from './config';

// It warns of every endpoint that is not AWS's own, which here is no news.
ConsoleLogger.LOG_LEVEL = 'ERROR';

const { userPoolId, userPoolClientId, userPoolEndpoint } = config();
Amplify.configure({
  Auth: { Cognito: { userPoolId, userPoolClientId, ...(userPoolEndpoint ? { userPoolEndpoint } : {}) } },
});

/** Who is signed in, as their ID token says. */
export interface Member {
  /** The subject of their tokens: the id of their `User`. */
  id: string;
  email: string;
  name?: string;
}

/** The ID token that the API wants, refreshed when it has expired; undefined when nobody is signed in. */
export async function idToken(options: { forceRefresh?: boolean } = {}): Promise<string | undefined> {
  try {
    return (await fetchAuthSession(options)).tokens?.idToken?.toString();
  } catch {
    return undefined;
  }
}

/** The member who is signed in, or undefined. */
export async function currentMember(): Promise<Member | undefined> {
  const { tokens } = await fetchAuthSession().catch(() => ({ tokens: undefined }));
  const claims = tokens?.idToken?.payload;
  const { sub: id, email } = claims ?? {};
  if (typeof id !== 'string' || typeof email !== 'string') return undefined;
  return { id, email, ...(typeof claims?.['name'] === 'string' ? { name: claims['name'] } : {}) };
}

/** Signs in with an e-mail address and a password that need no further step; whoever was signed in before is signed out. */
export async function startSession({ email, password }: { email: string; password: string }): Promise<void> {
  await endSession();
  const { isSignedIn } = await signIn({ username: email, password });
  if (!isSignedIn) throw new Error('Signing in wants a further step.');
}

/** Ends the session here, also when the server cannot be told. */
export async function endSession(): Promise<void> {
  await signOut().catch(() => undefined);
}
