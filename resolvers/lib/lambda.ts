import type { Context } from '@aws-appsync/utils';
import { refuse } from './errors';

interface Refusal {
  type: string;
  message: string;
  field?: string;
  code?: string;
}

/** The data a Lambda answered, or the caller's error it refused with. What it threw stays in the logs. */
export function answerOf(ctx: Context): unknown {
  if (ctx.error) {
    console.error('lambda', ctx.error.type, ctx.error.message);
    return refuse('INTERNAL_ERROR', 'Something went wrong on our side.', null, 'internal');
  }
  const { data, refusal } = ctx.result as { data?: unknown; refusal?: Refusal };
  if (refusal) return refuse(refusal.type, refusal.message, refusal.field ?? null, refusal.code ?? refusal.type);
  return data;
}
