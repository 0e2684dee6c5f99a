import type { Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { QueryExchangeRatesArgs } from '../schema/__generated__/types';
import { monthRange } from './lib/checks';
import { selectExchangeRates, toExchangeRate } from './lib/exchange-rates';
import { booksOf } from './lib/books';
import { rowsOf } from './lib/rows';

export function request(ctx: Context<QueryExchangeRatesArgs>) {
  const { from, to, currency } = ctx.args;
  return createPgStatement(selectExchangeRates(booksOf(ctx), { ...monthRange(from, to), currency: currency ?? null }));
}

export function response(ctx: Context) {
  const [rates = []] = rowsOf(ctx);
  return rates.map((row) => toExchangeRate(row));
}
