-- Of one day, what was entered last comes first.
drop index income_items_by_date;
--> statement-breakpoint
create index income_items_by_date on income_items (owner_id, date desc, created_at desc, id);
--> statement-breakpoint
drop index expense_items_by_date;
--> statement-breakpoint
create index expense_items_by_date on expense_items (owner_id, date desc, created_at desc, id);
