-- Restoring exported books: rows come back as they were, with their versions and times. A transaction that restores
-- says so by the setting finally.restoring, which ends with it.

create or replace function count_edit() returns trigger
language plpgsql as $$
begin
  if current_setting('finally.restoring', true) = 'on' then
    return new;
  end if;
  new.version := old.version + 1;
  new.created_at := old.created_at;
  new.updated_at := now();
  return new;
end
$$;
--> statement-breakpoint
-- A restore leaves one event of its own instead of one a row.
create function leave_out() returns trigger
language plpgsql as $$
begin
  return null;
end
$$;
--> statement-breakpoint
create trigger leave_out_restored before insert on audit_events
for each row when (current_setting('finally.restoring', true) = 'on') execute function leave_out();
--> statement-breakpoint
-- An entry keeps an account that was sorted elsewhere since; its foreign key holds all the same.
drop trigger check_account on income_items;
--> statement-breakpoint
create trigger check_account before insert or update of account_id on income_items for each row
when (new.account_id is not null and current_setting('finally.restoring', true) is distinct from 'on')
execute function check_account();
--> statement-breakpoint
drop trigger check_account on expense_items;
--> statement-breakpoint
create trigger check_account before insert or update of account_id on expense_items for each row
when (new.account_id is not null and current_setting('finally.restoring', true) is distinct from 'on')
execute function check_account();
