import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { RATE_PATTERN } from '../../domain/limits';
import type { MutationSetExchangeRateArgs } from '../../schema/__generated__/types';
import { checkCurrencyCode, firstDayOf } from '../lib/checks';
import { refuse } from '../lib/errors';
import { selectExchangeRates, toExchangeRate } from '../lib/exchange-rates';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationSetExchangeRateArgs>) {
  const by = booksOf(ctx);
  const { rate, expectedVersion = null } = ctx.args.input;
  const month = firstDayOf(ctx.args.input.month, 'month');
  const currency = checkCurrencyCode(ctx.args.input.currency, 'currency');
  if (rate === undefined) {
    refuse('VALIDATION_ERROR', 'Give a rate, or null to go back to the published one.', 'rate', 'required');
  }
  if (rate !== null && !util.matches(RATE_PATTERN, rate as string)) {
    const message = 'A rate is a decimal such as 1.0834, with at most 14 digits before and 10 after the point.';
    refuse('VALIDATION_ERROR', message, 'rate', 'rate_format');
  }
  const current = selectExchangeRates(by, { from: month, to: month, currency });
  // Of what is there, only the version that was expected is changed; one row more or less would be somebody's edit.
  const written =
    rate === null
      ? sql`
with kept as (
  select coalesce((
    select version from owner_fx_rates
    where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and currency = ${currency} and month = ${month}::date and source = 'OWN'
  ), 0) as version
), removed as (
  delete from owner_fx_rates
  where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and currency = ${currency} and month = ${month}::date and source = 'OWN'
    and version = coalesce(${expectedVersion}::integer, version)
)
select version from kept where version = coalesce(${expectedVersion}::integer, version)`
      : sql`
insert into owner_fx_rates as o (owner_id, currency, month, rate)
select (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')), ${currency}, ${month}::date, ${rate as string}::numeric
where coalesce(${expectedVersion}::integer, 0) = 0 or exists (
  select from owner_fx_rates k
  where k.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and k.currency = ${currency} and k.month = ${month}::date and k.source = 'OWN'
)
on conflict (owner_id, currency, month, source) do update set rate = excluded.rate
where o.version = coalesce(${expectedVersion}::integer, o.version)
returning version`;
  return createPgStatement(written, current);
}

export function response(ctx: Context<MutationSetExchangeRateArgs>) {
  const [written = [], rates = []] = rowsOf(ctx);
  if (written.length === 0) {
    refuse('CONFLICT', 'The rate was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  }
  const row = rates[0];
  return row === undefined ? null : toExchangeRate(row);
}
