import type { Context } from '@aws-appsync/utils';
import { MOST_NOTICE_IDS } from '../domain/limits';
import type { MutationPublishChangeArgs } from '../schema/__generated__/types';
import { checkUuid, firstDayOf } from './lib/checks';
import { refuse } from './lib/errors';
import { ownerNamedByFunction } from './lib/functions-only';

export function request(ctx: Context<MutationPublishChangeArgs>) {
  const { input } = ctx.args;
  const owner = ownerNamedByFunction(input.owner);
  checkUuid(input.id, 'id');
  if (input.month) firstDayOf(input.month, 'month');
  if (input.ids.length > MOST_NOTICE_IDS) {
    refuse('LIMIT_EXCEEDED', `A notice has at most ${MOST_NOTICE_IDS} ids.`, 'ids', 'ids_count');
  }
  return { payload: { ...input, owner } };
}

export function response(ctx: Context) {
  return ctx.result;
}
