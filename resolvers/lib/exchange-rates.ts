import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { ExchangeRate } from '../../schema/__generated__/types';
import type { Row } from './rows';

export interface ExchangeRateFilter {
  /** First days of the first and last month. */
  from: string;
  to: string;
  currency?: string | null;
}

/** The rates that hold for an owner: their own before the published ones. */
export function selectExchangeRates(owner: string, { from, to, currency = null }: ExchangeRateFilter): SQLStatement {
  return sql`
select r.currency || ':' || month_text(r.month) as id, r.currency, month_text(r.month) as month,
  trim_scale(coalesce(r.own, r.published))::text as rate,
  case when r.own is null then r.source else 'OWN' end as source,
  month_text(case when r.own is null then coalesce(r.source_month, r.month) else r.month end) as "sourceMonth",
  case when r.own is null and r.source_month is not null
    then (extract(year from age(r.month, r.source_month)) * 12 + extract(month from age(r.month, r.source_month)))::integer
    else 0 end as "staleMonths",
  r.own is not null as own,
  case when r.own is not null then trim_scale(r.published)::text end as published,
  r.version
from (
  select coalesce(p.currency, o.currency) as currency, coalesce(p.month, o.month) as month,
    p.rate as published, p.source, p.source_month, o.rate as own, o.version
  from (
    select currency, month, rate, source, source_month from fx_rates
    where month between ${from}::date and ${to}::date and (${currency}::text is null or currency = ${currency}::text)
  ) p
  full join (
    select currency, month, rate, version from owner_fx_rates
    where owner_id = ${owner}::uuid and month between ${from}::date and ${to}::date
      and (${currency}::text is null or currency = ${currency}::text)
  ) o on o.currency = p.currency and o.month = p.month
) r
order by r.currency, r.month`;
}

export function toExchangeRate(row: Row): ExchangeRate {
  return { ...row, stale: (row.staleMonths as number) > 0 } as ExchangeRate;
}
