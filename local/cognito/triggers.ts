import { randomUUID } from 'node:crypto';
import type { PostConfirmationTriggerEvent, PreTokenGenerationTriggerEvent } from 'aws-lambda';
import { CognitoError } from './error';
import type { Pool } from './pool';
import { attributeMap } from './users';
import type { User } from './users';

export interface Triggers {
  postConfirmation?: (event: PostConfirmationTriggerEvent) => Promise<void>;
  /** Version 1 of the event: it may change the claims of the ID token and the groups of both. */
  preTokenGeneration?: (event: PreTokenGenerationTriggerEvent) => Promise<PreTokenGenerationTriggerEvent>;
}

export interface ClaimOverrides {
  add: Record<string, string>;
  suppress: string[];
  groups?: string[];
}

/** Calls the PostConfirmation trigger. The user stays confirmed if it throws, as in Cognito. */
export async function afterConfirmation(
  pool: Pool,
  user: User,
  triggerSource: PostConfirmationTriggerEvent['triggerSource'],
): Promise<void> {
  const trigger = pool.triggers.postConfirmation;
  if (trigger === undefined) return;
  await reportFailure('PostConfirmation', () =>
    trigger({
      ...envelope(pool, user),
      triggerSource,
      request: { userAttributes: { ...attributeMap(user), 'cognito:user_status': 'CONFIRMED' } },
      response: {},
    }),
  );
}

/** Asks the PreTokenGeneration trigger what to change in the claims. */
export async function beforeTokens(
  pool: Pool,
  user: User,
  groups: string[],
  triggerSource: PreTokenGenerationTriggerEvent['triggerSource'],
): Promise<ClaimOverrides> {
  const trigger = pool.triggers.preTokenGeneration;
  if (trigger === undefined) return { add: {}, suppress: [] };
  const event: PreTokenGenerationTriggerEvent = {
    ...envelope(pool, user),
    triggerSource,
    request: {
      userAttributes: { ...attributeMap(user), 'cognito:user_status': user.status },
      groupConfiguration: { groupsToOverride: groups, iamRolesToOverride: [] },
    },
    response: { claimsOverrideDetails: {} },
  };
  const { response } = await reportFailure('PreTokenGeneration', () => trigger(event));
  const changes = response.claimsOverrideDetails;
  const override = changes?.groupOverrideDetails?.groupsToOverride;
  return {
    add: changes?.claimsToAddOrOverride ?? {},
    suppress: changes?.claimsToSuppress ?? [],
    ...(override === undefined ? {} : { groups: override }),
  };
}

function envelope(pool: Pool, user: User) {
  return {
    version: '1',
    region: pool.region,
    userPoolId: pool.userPoolId,
    userName: user.sub,
    callerContext: { awsSdkVersion: `aws-sdk-unknown-unknown-${randomUUID()}`, clientId: pool.clientId },
  };
}

async function reportFailure<T>(trigger: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CognitoError('UserLambdaValidationException', `${trigger} failed with error ${message}.`);
  }
}
