import { util } from '@aws-appsync/utils';
import type { Caller } from './books';
import { checkUuid } from './checks';

/**
 * Whose books one of our own functions speaks of, and for whom. Nowhere else do they come from an argument: a function
 * signs by IAM and has no books of its own, and the schema opens these fields to nobody else. Should that directive ever
 * be lost, a person is refused here all the same.
 */
export function callerNamedByFunction(owner: string, actor: string): Caller {
  if (util.authType() !== 'IAM Authorization') util.unauthorized();
  return { books: checkUuid(owner, 'owner'), sub: checkUuid(actor, 'actor') };
}
