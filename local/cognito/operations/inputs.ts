import * as z from 'zod/mini';
import { CognitoError } from '../error';
import type { Pool } from '../pool';

/** Members that many operations share, with the limits of Cognito's API reference. */
export const username = z.string().check(z.minLength(1), z.maxLength(128));
export const password = z.string().check(z.minLength(1), z.maxLength(256));
export const clientId = z.string().check(z.minLength(1), z.maxLength(128));
export const code = z.string().check(z.minLength(1), z.maxLength(2048));
export const accessToken = z.string().check(z.minLength(1));
export const session = z.string().check(z.minLength(20), z.maxLength(2048));
export const attributes = z.array(
  z.object({ Name: z.string().check(z.minLength(1), z.maxLength(32)), Value: z.string().check(z.maxLength(2048)) }),
);
export const userPoolId = z.string().check(z.minLength(1), z.maxLength(55));
export const groupName = z.string().check(z.minLength(1), z.maxLength(128));
export const parameters = z.record(z.string(), z.string());

/** @throws ResourceNotFoundException */
export function assertClient(pool: Pool, given: string): void {
  if (given === pool.clientId) return;
  throw new CognitoError('ResourceNotFoundException', `User pool client ${given} does not exist.`);
}
