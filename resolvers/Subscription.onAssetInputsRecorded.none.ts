import type { Context } from '@aws-appsync/utils';
import { hearOwn } from './lib/live';

export function request() {
  return { payload: null };
}

export function response(ctx: Context) {
  return hearOwn(ctx, ['ASSET_INPUTS']);
}
