import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { readAttributes } from '../attributes';
import { bookAttempt, clearAttempts } from '../attempts';
import { takeChallenge, openChallenge } from '../challenges';
import { CognitoError, invalidParameter, notAuthorized } from '../error';
import { assertPasswordPolicy, createCredential, standInFor } from '../password';
import { poolName } from '../pool';
import type { Pool } from '../pool';
import { startSession } from '../sessions';
import { proof, sessionKey } from '../srp';
import { matchingStep, useStep } from '../totp';
import { mergeAttributes } from '../user-changes';
import { findUser, getUser, setCredential } from '../users';
import { completePassword } from './after-password';
import { assertClient, clientId, parameters, session } from './inputs';
import { publicOperation } from './operation';
import { required } from './sign-in';

type Answer = (pool: Pool, response: (name: string) => string, given: Given) => Promise<object>;
interface Given {
  session: string | undefined;
  responses: Record<string, string>;
}

const verifyPassword: Answer = async (pool, response) => {
  const secretBlock = response('PASSWORD_CLAIM_SECRET_BLOCK');
  const timestamp = response('TIMESTAMP');
  const signature = Buffer.from(response('PASSWORD_CLAIM_SIGNATURE'), 'base64');
  const state = await takeChallenge(pool, 'PASSWORD_VERIFIER', secretBlock);
  const user = await findUser(pool, state.username);
  const known = user ?? standInFor(pool, state.username);
  await bookAttempt(pool, known.sub);
  const key = sessionKey(state.clientPublic, state.exchange, known.verifier);
  const expected = proof(key, poolName(pool), known.sub, Buffer.from(secretBlock, 'base64'), timestamp);
  const right = signature.length === expected.length && timingSafeEqual(signature, expected);
  return completePassword(pool, right ? user : undefined);
};

const setNewPassword: Answer = async (pool, response, given) => {
  const password = response('NEW_PASSWORD');
  assertPasswordPolicy(password);
  const written = Object.entries(given.responses)
    .filter(([name]) => name.startsWith('userAttributes.'))
    .map(([name, Value]) => ({ Name: name.slice('userAttributes.'.length), Value }));
  const { rest } = readAttributes(written, 'user');
  const user = await pool.transaction(async (whole) => {
    const { sub } = await takeChallenge(whole, 'NEW_PASSWORD_REQUIRED', sessionOf(given));
    await mergeAttributes(whole, sub, rest);
    await setCredential(whole, sub, createCredential(pool, sub, password), 'CONFIRMED');
    return getUser(whole, sub);
  });
  return {
    ChallengeParameters: {},
    AuthenticationResult: await startSession(pool, user, 'TokenGeneration_NewPasswordChallenge'),
  };
};

const checkTotp: Answer = async (pool, response, given) => {
  const code = response('SOFTWARE_TOKEN_MFA_CODE');
  const { sub } = await takeChallenge(pool, 'SOFTWARE_TOKEN_MFA', sessionOf(given));
  // Counted apart from passwords: whoever knows the password must not reset it by signing in again.
  await bookAttempt(pool, `totp:${sub}`);
  const user = await getUser(pool, sub);
  const step = user.totpSecret === null ? undefined : matchingStep(user.totpSecret, code);
  if (step === undefined) {
    // A typing error must not cost the password again: the session lives on, the attempt is counted.
    await openChallenge(pool, 'SOFTWARE_TOKEN_MFA', { sub }, sessionOf(given));
    throw new CognitoError('CodeMismatchException', 'Invalid code received for user');
  }
  if (!(await useStep(pool, sub, step))) {
    throw new CognitoError('ExpiredCodeException', 'Your software token has already been used once.');
  }
  await clearAttempts(pool, `totp:${sub}`);
  return { ChallengeParameters: {}, AuthenticationResult: await startSession(pool, user) };
};

const answers: Record<string, Answer> = {
  PASSWORD_VERIFIER: verifyPassword,
  NEW_PASSWORD_REQUIRED: setNewPassword,
  SOFTWARE_TOKEN_MFA: checkTotp,
};

export const respondToAuthChallenge = publicOperation(
  z.object({
    ClientId: clientId,
    ChallengeName: z.string(),
    Session: z.optional(z.nullable(session)),
    ChallengeResponses: z.optional(z.nullable(parameters)),
  }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    const answer = Object.hasOwn(answers, input.ChallengeName) ? answers[input.ChallengeName] : undefined;
    if (answer === undefined) throw invalidParameter(`Challenge ${input.ChallengeName} is not supported.`);
    const responses = input.ChallengeResponses ?? {};
    return answer(pool, required(responses), { session: input.Session ?? undefined, responses });
  },
);

function sessionOf(given: Given): string {
  if (given.session === undefined) throw notAuthorized('Invalid session for the user.');
  return given.session;
}
