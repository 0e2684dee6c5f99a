import type { Context } from '@aws-appsync/utils';
import type { MutationSetExchangeRateArgs } from '../../schema/__generated__/types';
import { tell, told } from '../lib/live';

export function request(ctx: Context<MutationSetExchangeRateArgs>) {
  const { currency, month } = ctx.args.input;
  return tell(ctx, { area: 'EXCHANGE_RATES', month, ids: [`${currency}:${month}`] });
}

export function response(ctx: Context) {
  return told(ctx);
}
