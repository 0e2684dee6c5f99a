import type { Context } from '@aws-appsync/utils';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'EVERYTHING' });
}

export function response(ctx: Context) {
  return told(ctx);
}
