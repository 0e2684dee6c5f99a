-- Shares set by hand inside a category are of one whole: those of its open assets add up to 100 at most. What was more
-- before, or comes back with exported books, stays until it is changed; whatever does not raise it may be done.
create function check_asset_sub_targets() returns trigger
language plpgsql as $$
declare
  owners uuid[];
  categories text[];
begin
  if current_setting('finally.restoring', true) = 'on' then
    return null;
  end if;
  if tg_op = 'INSERT' then
    select array_agg(owner_id), array_agg(category_code) into owners, categories
    from new_rows where is_open(closed_on) and sub_target_pct > 0;
  else
    select array_agg(owner_id), array_agg(category_code) into owners, categories
    from (
      select owner_id, category_code
      from (
        select owner_id, category_code, sub_target_pct as pct from new_rows where is_open(closed_on)
        union all
        select owner_id, category_code, -sub_target_pct from old_rows where is_open(closed_on)
      ) change
      group by owner_id, category_code having sum(pct) > 0
    ) raised;
  end if;
  if owners is null then
    return null;
  end if;
  perform lock_owners(owners);
  if exists (
    select from assets a
    where (a.owner_id, a.category_code) in (select * from unnest(owners, categories)) and is_open(a.closed_on)
    group by a.owner_id, a.category_code having sum(a.sub_target_pct) > 100
  ) then
    raise exception 'sum of targets inside a category violates check constraint "asset_sub_target_sum"'
      using errcode = 'check_violation', constraint = 'asset_sub_target_sum';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_sub_targets_inserted after insert on assets
referencing new table as new_rows for each statement execute function check_asset_sub_targets();
--> statement-breakpoint
create trigger check_sub_targets_updated after update on assets
referencing old table as old_rows new table as new_rows for each statement execute function check_asset_sub_targets();
