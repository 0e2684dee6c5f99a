import * as z from 'zod/mini';
import { bookAttempt } from '../attempts';
import { openChallenge } from '../challenges';
import { invalidParameter } from '../error';
import { isPassword, standInFor } from '../password';
import type { Pool } from '../pool';
import { refreshSession } from '../sessions';
import { isPublicValue, startExchange } from '../srp';
import { findUser } from '../users';
import { completePassword } from './after-password';
import { assertClient, clientId, parameters } from './inputs';
import { publicOperation } from './operation';

type Flow = (pool: Pool, parameter: (name: string) => string) => Promise<object>;

/** First step of SRP; it answers the same for a user that does not exist. */
const startSrp: Flow = async (pool, parameter) => {
  const username = parameter('USERNAME');
  const clientPublic = parameter('SRP_A');
  if (!isPublicValue(clientPublic)) throw invalidParameter('Invalid SRP_A.');
  const user = (await findUser(pool, username)) ?? standInFor(pool, username);
  const exchange = startExchange(user.verifier);
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: user.salt,
      SECRET_BLOCK: await openChallenge(pool, 'PASSWORD_VERIFIER', { username, clientPublic, exchange }),
      SRP_B: exchange.public,
      USERNAME: user.sub,
      USER_ID_FOR_SRP: user.sub,
    },
  };
};

const checkPassword: Flow = async (pool, parameter) => {
  const username = parameter('USERNAME');
  const password = parameter('PASSWORD');
  const user = await findUser(pool, username);
  const known = user ?? standInFor(pool, username);
  await bookAttempt(pool, known.sub);
  return completePassword(pool, isPassword(pool, known, password) ? user : undefined);
};

const refresh: Flow = async (pool, parameter) => ({
  ChallengeParameters: {},
  AuthenticationResult: await refreshSession(pool, parameter('REFRESH_TOKEN')),
});

const flows: Record<string, Flow> = {
  USER_SRP_AUTH: startSrp,
  USER_PASSWORD_AUTH: checkPassword,
  REFRESH_TOKEN_AUTH: refresh,
  REFRESH_TOKEN: refresh,
};

export const initiateAuth = publicOperation(
  z.object({ ClientId: clientId, AuthFlow: z.string(), AuthParameters: z.optional(z.nullable(parameters)) }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    const flow = Object.hasOwn(flows, input.AuthFlow) ? flows[input.AuthFlow] : undefined;
    if (flow === undefined) throw invalidParameter(`${input.AuthFlow} flow not enabled for this client`);
    return flow(pool, required(input.AuthParameters ?? {}));
  },
);

/** Reads a parameter by name, or fails as Cognito does for a missing one. */
export function required(given: Record<string, string>): (name: string) => string {
  return (name) => {
    const value = given[name];
    if (value === undefined || value === '') throw invalidParameter(`Missing required parameter ${name}`);
    return value;
  };
}
