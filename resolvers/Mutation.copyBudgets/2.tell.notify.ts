import type { Context } from '@aws-appsync/utils';
import { tellOfBudgets, told } from '../lib/live';

export function request(ctx: Context) {
  return tellOfBudgets(ctx);
}

export function response(ctx: Context) {
  return told(ctx);
}
