import { util } from '@aws-appsync/utils';
import { checkUuid } from './checks';

/**
 * Whose books one of our own functions speaks of. Nowhere else does an owner come from an argument: a function signs by
 * IAM and has no books of its own, and the schema opens these fields to nobody else. Should that directive ever be
 * lost, a person is refused here all the same.
 */
export function ownerNamedByFunction(owner: string): string {
  if (util.authType() !== 'IAM Authorization') util.unauthorized();
  return checkUuid(owner, 'owner');
}
