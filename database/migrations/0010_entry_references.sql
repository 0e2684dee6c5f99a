-- What an entry names is told apart: a row that is not there, or one that does not fit.
-- An entry keeps its account when that is sorted elsewhere later: only a new link is checked.
create or replace function check_account() returns trigger
language plpgsql as $$
declare
  category text;
begin
  if tg_op = 'UPDATE' and new.account_id is not distinct from old.account_id then
    return new;
  end if;
  select category_code into category from assets where owner_id = new.owner_id and id = new.account_id;
  if category is null then
    raise exception 'account of an entry violates check constraint "entry_account_exists"'
      using errcode = 'foreign_key_violation', constraint = 'entry_account_exists';
  end if;
  if category not in ('CASH', 'CREDIT_CARD') then
    raise exception 'account of an entry violates check constraint "entry_account_kind"'
      using errcode = 'check_violation', constraint = 'entry_account_kind';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create function check_subcategory() returns trigger
language plpgsql as $$
begin
  if not exists (
    select from expense_subcategories where owner_id = new.owner_id and id = new.subcategory_id
  ) then
    raise exception 'subcategory of an expense violates check constraint "expense_subcategory_exists"'
      using errcode = 'foreign_key_violation', constraint = 'expense_subcategory_exists';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger check_subcategory before insert or update of subcategory_id on expense_items
for each row when (new.subcategory_id is not null) execute function check_subcategory();
