import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { AssetInput, QueryValuationsArgs } from '../schema/__generated__/types';
import { toAsset } from './lib/assets';
import { booksOf } from './lib/books';
import { firstDayOf } from './lib/checks';
import { rowsOf } from './lib/rows';

/** The assets that are open in the month, with what was entered for it and the last value before, if not closed since. */
export function request(ctx: Context<QueryValuationsArgs>) {
  const by = booksOf(ctx);
  const month = firstDayOf(ctx.args.month, 'month');
  return createPgStatement(sql`
select a.id, a.content::text as asset, (
    select i.content::text from asset_input_shapes i
    where i.owner_id = a.owner_id and i.asset_id = a.id and i.month = ${month}::date
  ) as input, (
    select last.content::text
    from (
      select i.content, i.month from asset_input_shapes i
      where i.owner_id = a.owner_id and i.asset_id = a.id and i.month < ${month}::date
      order by i.month desc limit 1
    ) last
    where not exists (
      select from asset_closings g
      where g.owner_id = a.owner_id and g.asset_id = a.id
        and date_trunc('month', g.closed_on)::date <= ${month}::date and date_trunc('month', g.reopened_on)::date > last.month
        and date_trunc('month', g.closed_on) < date_trunc('month', g.reopened_on)
    )
  ) as previous
from asset_shapes a
where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
  and (a.closed_on is null or a.closed_on >= ${month}::date + interval '1 month')
  and not exists (
    select from asset_closings g
    where g.owner_id = a.owner_id and g.asset_id = a.id
      and date_trunc('month', g.closed_on)::date <= ${month}::date and date_trunc('month', g.reopened_on)::date > ${month}::date
  )
order by a.position, a.name collate name_order, a.id`);
}

export function response(ctx: Context<QueryValuationsArgs>) {
  const month = ctx.args.month;
  return (rowsOf(ctx)[0] ?? []).map((row) => {
    const asset = toAsset(row);
    const inputOf = (json: unknown) =>
      json === undefined ? null : ({ ...JSON.parse(json as string), asset } as AssetInput);
    return { id: `${row.id}:${month}`, asset, month, input: inputOf(row.input), previous: inputOf(row.previous) };
  });
}
