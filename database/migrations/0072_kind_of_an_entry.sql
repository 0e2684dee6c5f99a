-- What an entry counts as is joined where it is read: a function that reads a table is planned and run for each row anew,
-- which was most of the time of a list of entries, and of many written at once.

create or replace view transaction_shapes as
select t.owner_id, t.id, t.date, t.created_at, t.account_id, t.amount, t.search, t.splits, k.kind,
  json_build_object(
    'id', t.id, 'kind', k.kind,
    'date', t.date, 'amount', amount_text(t.amount, m.minor_units), 'currency', t.currency, 'accountId', t.account_id,
    'payee', t.payee, 'description', t.description, 'status', t.status, 'source', t.source,
    'version', t.version, 'owner', t.owner_id, 'createdAt', instant_text(t.created_at), 'updatedAt', instant_text(t.updated_at),
    'splits', (
      select json_agg(json_build_object('categoryId', s.category_id, 'amount', amount_text(s.amount, m.minor_units), 'note', s.note) order by s.position)
      from unnest(t.splits) with ordinality as s (category_id, amount, note, position)
    ),
    'transfer', (
      select json_build_object(
        'id', o.id, 'accountId', o.account_id, 'amount', amount_text(o.amount, n.minor_units), 'currency', o.currency, 'date', o.date
      )
      from transfers f
      join transactions o on o.owner_id = f.owner_id and o.id = case when f.out_id = t.id then f.in_id else f.out_id end
      join currencies n on n.code = o.currency
      where t.kind = 'TRANSFER' and f.owner_id = t.owner_id and t.id in (f.out_id, f.in_id)
    )
  ) as content
from transactions t
join currencies m on m.code = t.currency
left join categories c on c.owner_id = t.owner_id and c.id = t.splits[1].category_id
cross join lateral (
  select case
    when t.kind <> 'ENTRY' then t.kind else coalesce(c.kind, case when t.splits[1].amount > 0 then 'INCOME' else 'EXPENSE' end)
  end as kind
) k;
--> statement-breakpoint
create or replace function record_cash_flow() returns trigger
language plpgsql as $$
declare
  changes cash_flow_change[] := '{}';
begin
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || array(
      select row (
        n.owner_id, coalesce(c.kind, case when s.amount > 0 then 'INCOME' else 'EXPENSE' end),
        coalesce(s.category_id, '00000000-0000-0000-0000-000000000000'),
        n.currency, date_trunc('month', n.date)::date, s.amount, 1
      )::cash_flow_change
      from new_rows n cross join unnest(n.splits) s
      left join categories c on c.owner_id = n.owner_id and c.id = s.category_id
      where n.counted
    );
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    changes := changes || array(
      select row (
        o.owner_id, coalesce(c.kind, case when s.amount > 0 then 'INCOME' else 'EXPENSE' end),
        coalesce(s.category_id, '00000000-0000-0000-0000-000000000000'),
        o.currency, date_trunc('month', o.date)::date, -s.amount, -1
      )::cash_flow_change
      from old_rows o cross join unnest(o.splits) s
      left join categories c on c.owner_id = o.owner_id and c.id = s.category_id
      where o.counted
    );
  end if;
  perform apply_cash_flow_changes(changes);
  return null;
end
$$;
--> statement-breakpoint
drop function flow_kind;
