import type { Context } from '@aws-appsync/utils';
import type { User } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context) {
  return tell(ctx, { area: 'PROFILE', ids: [(ctx.prev.result as User).id] });
}

export function response(ctx: Context) {
  return told(ctx);
}
