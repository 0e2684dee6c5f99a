-- An amount has no more decimals than its currency: what is shown is what is stored, and rows add up to their total.
-- Only what is written is looked at. An amount from before this rule stays as it is, and does not keep the rest of its
-- row from being edited, nor its currency from being changed to one of as many decimals.

create function decimals_of(asked char(3)) returns smallint
language sql stable parallel safe as $$
  select c.minor_units from currencies c where c.code = asked
$$;
--> statement-breakpoint
-- The rule as a person is told it.
create function decimals_rule(name text, minor_units smallint) returns text
language sql immutable parallel safe
return name || ' amounts have '
  || case minor_units when 0 then 'no' when 1 then 'at most 1' else 'at most ' || minor_units end
  || case minor_units when 1 then ' decimal.' else ' decimals.' end;
--> statement-breakpoint
-- What stands in brackets is for the person who wrote the amount.
create function refuse_decimals(currency char(3), rule text) returns void
language plpgsql as $$
begin
  raise exception 'amount violates check constraint "%" [%]', rule,
    (select decimals_rule(c.name, c.minor_units) from currencies c where c.code = refuse_decimals.currency)
    using errcode = 'check_violation', constraint = rule;
end
$$;
--> statement-breakpoint
-- For rows of an amount and its currency; the argument says what they are.
create function check_amount_decimals() returns trigger
language plpgsql as $$
begin
  if min_scale(new.amount) <= decimals_of(new.currency) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform refuse_decimals(new.currency, tg_argv[0] || '_amount_decimals');
  elsif new.amount <> old.amount then
    perform refuse_decimals(new.currency, tg_argv[0] || '_amount_decimals');
  elsif decimals_of(new.currency) < decimals_of(old.currency) then
    perform refuse_decimals(new.currency, tg_argv[0] || '_currency_decimals');
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_decimals after insert or update of amount, currency on income_items
for each row when (min_scale(new.amount) > 0) execute function check_amount_decimals('income');
--> statement-breakpoint
create trigger check_decimals after insert or update of amount, currency on expense_items
for each row when (min_scale(new.amount) > 0) execute function check_amount_decimals('expense');
--> statement-breakpoint
create trigger check_decimals after insert or update of amount, currency on budgets
for each row when (min_scale(new.amount) > 0) execute function check_amount_decimals('budget');
--> statement-breakpoint
-- A value is in the currency of its asset. The owner is locked, so that the currency cannot change at the same moment.
create function check_value_decimals() returns trigger
language plpgsql as $$
declare
  refused char(3);
begin
  if not exists (select from new_rows where min_scale(value) > 0) then
    return null;
  end if;
  perform lock_owners(array(select distinct owner_id from new_rows));
  if tg_op = 'INSERT' then
    select c.code into refused
    from new_rows n
    join assets a on a.owner_id = n.owner_id and a.id = n.asset_id
    join currencies c on c.code = a.currency
    where min_scale(n.value) > c.minor_units
    limit 1;
  else
    select c.code into refused
    from new_rows n
    join old_rows o on o.owner_id = n.owner_id and o.asset_id = n.asset_id and o.month = n.month
    join assets a on a.owner_id = n.owner_id and a.id = n.asset_id
    join currencies c on c.code = a.currency
    where n.value <> o.value and min_scale(n.value) > c.minor_units
    limit 1;
  end if;
  if refused is not null then
    perform refuse_decimals(refused, 'asset_input_decimals');
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_decimals_inserted after insert on asset_inputs
referencing new table as new_rows for each statement execute function check_value_decimals();
--> statement-breakpoint
create trigger check_decimals_updated after update on asset_inputs
referencing old table as old_rows new table as new_rows for each statement execute function check_value_decimals();
--> statement-breakpoint
create function check_market_cap_decimals() returns trigger
language plpgsql as $$
declare
  currency char(3) := (select a.currency from assets a where a.owner_id = new.owner_id and a.id = new.asset_id);
begin
  if min_scale(new.market_cap) > decimals_of(currency) then
    perform refuse_decimals(currency, 'asset_market_cap_decimals');
  end if;
  return null;
end
$$;
--> statement-breakpoint
-- Every change of an asset's market capitalisation leaves a row here.
create trigger check_decimals after insert or update of market_cap on market_cap_history
for each row when (min_scale(new.market_cap) > 0) execute function check_market_cap_decimals();
--> statement-breakpoint
create function check_asset_currency() returns trigger
language plpgsql as $$
declare
  decimals smallint := decimals_of(new.currency);
begin
  if decimals >= decimals_of(old.currency) then
    return null;
  end if;
  perform lock_owners(array[new.owner_id]);
  if exists (
    select from asset_inputs i where i.owner_id = new.owner_id and i.asset_id = new.id and min_scale(i.value) > decimals
  ) or exists (
    select from market_cap_history h
    where h.owner_id = new.owner_id and h.asset_id = new.id and min_scale(h.market_cap) > decimals
  ) then
    perform refuse_decimals(new.currency, 'asset_currency_decimals');
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger check_currency_decimals after update of currency on assets
for each row when (new.currency <> old.currency) execute function check_asset_currency();
