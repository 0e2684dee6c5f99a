import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { ExchangeRate } from '../../schema/__generated__/types';
import type { Caller } from './books';
import type { Row } from './rows';

export interface ExchangeRateFilter {
  /** First days of the first and last month. */
  from: string;
  to: string;
  currency?: string | null;
}

/** The rate that holds for an owner in each month from the first known one on, carried ones with the month they are of. */
export function selectExchangeRates(by: Caller, { from, to, currency = null }: ExchangeRateFilter): SQLStatement {
  return sql`
with known as (
  select c.code as currency, k.month, k.rate, k.source,
    lead(k.month) over (partition by c.code order by k.month) as next_month
  from books b cross join currencies c cross join lateral known_rates(b.id, c.code, ${from}::date, ${to}::date) k
  where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
    and (${currency}::text is null or c.code = ${currency}::text)
)
select k.currency || ':' || month_text(m.month) as id, k.currency, month_text(m.month) as month,
  trim_scale(k.rate)::text as rate, k.source, month_text(k.month) as "sourceMonth",
  case when k.source = 'FINAL' then 0
    else (extract(year from age(m.month, k.month)) * 12 + extract(month from age(m.month, k.month)))::integer
    end as "staleMonths",
  k.source = 'OWN' as own,
  case when k.source = 'OWN' then trim_scale(published_rate(k.currency, m.month))::text end as published,
  o.version
from known k
cross join lateral (
  select month::date from generate_series(
    greatest(k.month, ${from}::date), coalesce(k.next_month - interval '1 month', ${to}::date), interval '1 month'
  ) as months (month)
) m
left join owner_fx_rates o
  on o.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and o.currency = k.currency and o.month = m.month and o.source = 'OWN'
order by k.currency, m.month`;
}

export function toExchangeRate(row: Row): ExchangeRate {
  return { ...row, stale: (row.staleMonths as number) > 0 } as ExchangeRate;
}
