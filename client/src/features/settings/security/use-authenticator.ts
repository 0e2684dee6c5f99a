import { useEffect, useState } from 'react';
import { authProblem } from '../../../lib/auth-problem';

const account = () => import('../../../lib/amplify-account');

export interface Authenticator {
  /** Undefined until the user pool has said. */
  on: boolean | undefined;
  problem: string | undefined;
  /** After an app was verified. */
  turnOn: () => Promise<void>;
  turnOff: () => Promise<void>;
}

/** Whether signing in wants the code of an authenticator app. */
export function useAuthenticator(): Authenticator {
  const [on, setOn] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let left = false;
    void account()
      .then(({ fetchMFAPreference }) => fetchMFAPreference())
      .then(
        ({ enabled }) => !left && setOn(enabled?.includes('TOTP') ?? false),
        (error: unknown) => !left && setProblem(authProblem(error).message),
      );
    return () => {
      left = true;
    };
  }, []);
  return {
    on,
    problem,
    async turnOn() {
      await (await account()).updateMFAPreference({ totp: 'PREFERRED' });
      setOn(true);
    },
    async turnOff() {
      await (await account()).updateMFAPreference({ totp: 'DISABLED' });
      setOn(false);
    },
  };
}
