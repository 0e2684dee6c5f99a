-- What a debt is secured on, and the account that holds a position. Each is another asset of the same owner's; where
-- that is deleted, the link alone goes.
alter table assets
  add column secures_id uuid,
  add column account_id uuid,
  add constraint asset_secures_exists foreign key (owner_id, secures_id) references assets (owner_id, id)
    on delete set null (secures_id),
  add constraint asset_account_exists foreign key (owner_id, account_id) references assets (owner_id, id)
    on delete set null (account_id);
--> statement-breakpoint
-- A debt is secured on something owned, and something owned that is no cash is held at cash: so nothing is linked to
-- itself, and no chain is longer than two. Whichever end changes its class, this stays true.
create function check_asset_links() returns trigger
language plpgsql as $$
declare
  broken text;
begin
  perform lock_owners(array[new.owner_id]);
  select case
      when a.id <> new.id and a.secures_id = new.id then 'asset_stays_security'
      when a.id <> new.id then 'asset_stays_account'
      when c.kind <> 'LIABILITY' and a.secures_id is not null then 'asset_secures_for_debt'
      when sc.kind <> 'ASSET' then 'asset_secures_owned'
      when h.category_code <> 'CASH' then 'asset_account_cash'
      else 'asset_account_for_position'
    end
  into broken
  from assets a
  join asset_categories c on c.code = a.category_code
  left join assets s on s.owner_id = a.owner_id and s.id = a.secures_id
  left join asset_categories sc on sc.code = s.category_code
  left join assets h on h.owner_id = a.owner_id and h.id = a.account_id
  where a.owner_id = new.owner_id and new.id in (a.id, a.secures_id, a.account_id)
    and (
      (a.secures_id is not null and (c.kind <> 'LIABILITY' or sc.kind <> 'ASSET'))
      or (a.account_id is not null and (c.kind <> 'ASSET' or a.category_code = 'CASH' or h.category_code <> 'CASH'))
    )
  limit 1;
  if broken is not null then
    raise exception 'link of an asset violates check constraint "%"', broken
      using errcode = 'check_violation', constraint = broken;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_links_of_new after insert on assets
for each row when (new.secures_id is not null or new.account_id is not null) execute function check_asset_links();
--> statement-breakpoint
create trigger check_links after update of category_code, secures_id, account_id on assets
for each row
when (
  (old.category_code, old.secures_id, old.account_id) is distinct from (new.category_code, new.secures_id, new.account_id)
)
execute function check_asset_links();
--> statement-breakpoint
create or replace view asset_shapes as
select a.owner_id, a.id, a.name, a.category_code, a.currency, a.closed_on, c.kind, c.position,
  json_build_object(
    'id', a.id, 'name', a.name, 'currency', a.currency, 'institution', a.institution, 'ticker', a.ticker,
    'secures', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end,
    'account', case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end,
    'marketCap', amount_text(a.market_cap, m.minor_units), 'subTargetPct', trim_scale(a.sub_target_pct)::text,
    'tradable', a.tradable, 'notes', a.notes, 'closedOn', a.closed_on, 'reopenedOn', a.reopened_on,
    'version', a.version, 'owner', a.owner_id,
    'createdAt', instant_text(a.created_at), 'updatedAt', instant_text(a.updated_at),
    'category', json_build_object(
      'code', c.code, 'name', c.name, 'kind', c.kind, 'marketCapWeighted', c.market_cap_weighted, 'tradable', c.tradable
    )
  ) as content
from assets a
join asset_categories c on c.code = a.category_code
join currencies m on m.code = a.currency
left join assets s on s.owner_id = a.owner_id and s.id = a.secures_id
left join assets h on h.owner_id = a.owner_id and h.id = a.account_id;
