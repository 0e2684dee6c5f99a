-- What the API may do: it signs in as a role of its own, which reads and writes the rows of owners and reads what all
-- share, and can change no table. Renewed after every run of the migrations; a new table needs a line here.
-- PostgreSQL's roles belong to the server, so that the role may be there already, made for another database.

do $$
begin
  if not exists (select from pg_roles where rolname = 'finally_api') then
    create role finally_api;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
-- AppSync waits 30 seconds for a resolver: what nobody waits for any more ends.
alter role finally_api set statement_timeout = '25s';
--> statement-breakpoint
-- Everyone may make temporary tables until told otherwise; and grants of an earlier version go.
do $$
declare
  relation regclass;
begin
  execute format('revoke temporary on database %I from public', current_database());
  for relation in
    select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p') and relowner = current_user::regrole
  loop
    execute format('revoke all on %s from finally_api', relation);
  end loop;
end
$$;
--> statement-breakpoint
grant usage on schema public to finally_api;
--> statement-breakpoint
-- Shared by all owners: changed by migrations and reference data alone.
grant select on
  currencies, euro_conversions, asset_categories, default_categories
to finally_api;
--> statement-breakpoint
-- Published exchange rates are shared as well; a function imports them, and never takes one away.
grant select, insert, update on fx_rates to finally_api;
--> statement-breakpoint
-- Of their source there is one row, made by its migration.
grant select, update on rate_source to finally_api;
--> statement-breakpoint
grant select, insert, update, delete on
  users, books, assets, asset_inputs, category_allocation_targets, categories, transactions, budgets,
  owner_fx_rates
to finally_api;
--> statement-breakpoint
-- Triggers keep the times in which an asset was closed; they tell one anew, and never change it.
grant select, insert, delete on asset_closings to finally_api;
--> statement-breakpoint
-- A transfer joins two transactions or parts them.
grant select, insert, delete on transfers to finally_api;
--> statement-breakpoint
-- Rollups are written by triggers, which run with the rights of whoever writes.
grant select, insert, update, delete on
  valuation_steps, asset_steps, cash_flow_totals, transaction_splits, market_cap_history
to finally_api;
--> statement-breakpoint
-- Parts of an import, until it is restored.
grant select, insert, update, delete on staged_imports, staged_parts to finally_api;
--> statement-breakpoint
-- Who may look at which books: with an account come books of one's own; no other membership is made by the API yet.
grant select, insert on memberships to finally_api;
--> statement-breakpoint
grant select on held_values, asset_shapes, asset_input_shapes, category_shapes, transaction_shapes to finally_api;
--> statement-breakpoint
-- The trail is written and read, never corrected; it goes with its owner, by the foreign key.
grant select, insert on audit_events to finally_api;
