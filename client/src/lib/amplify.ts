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

/** The ID token and what it says, renewed when it has expired or is asked for afresh; fails when nobody is signed in. */
export async function freshIdToken(options: { forceRefresh?: boolean }) {
  return (await fetchAuthSession(options)).tokens?.idToken;
}

export { signIn, signOut };
