-- Two people's books as the release before the ledger kept them: incomes and expenses, subcategories, and budgets by code.
-- What is written here went through the triggers of that release, which left rollups and an audit trail.

insert into currencies (code, name, minor_units) values
  ('EUR', 'Euro', 2), ('USD', 'US dollar', 2), ('CHF', 'Swiss franc', 2), ('JPY', 'Yen', 0), ('BHD', 'Bahraini dinar', 3);
--> statement-breakpoint
insert into asset_categories (code, name, kind, market_cap_weighted, tradable, position) values
  ('ETF_STOCKS', 'ETF Stocks', 'ASSET', true, true, 1),
  ('CRYPTO', 'Crypto', 'ASSET', true, true, 4),
  ('REAL_ESTATE', 'Real Estate', 'ASSET', false, false, 7),
  ('CASH', 'Cash Liquidity', 'ASSET', false, true, 8),
  ('MORTGAGE', 'Mortgage', 'LIABILITY', false, false, 9),
  ('CREDIT_CARD', 'Credit Card', 'LIABILITY', false, false, 11);
--> statement-breakpoint
insert into income_categories (code, name, position) values
  ('SALARY', 'Salary', 1), ('BONUS', 'Bonus', 2), ('DIVIDEND', 'Dividends', 3), ('RENTAL', 'Rental Fees', 4),
  ('DONATION', 'Donations', 5), ('OTHER', 'Other', 6);
--> statement-breakpoint
insert into expense_categories (code, name, position) values
  ('RENT', 'Rent', 1), ('UTILITY', 'Utilities', 2), ('FOOD', 'Food', 3), ('TRANSPORT', 'Transport', 4),
  ('FEES', 'Fees & Plans', 5), ('INSURANCE', 'Insurances & Taxes', 6), ('WELLNESS', 'Wellness', 7), ('LOAN', 'Loans', 8),
  ('OTHER', 'Other', 9);
--> statement-breakpoint
insert into default_expense_subcategories (category_code, name, position) values
  ('RENT', 'General', 1), ('RENT', 'Address 1', 2), ('RENT', 'Address 2', 3),
  ('UTILITY', 'Electricity & Gas', 1), ('UTILITY', 'Water', 2), ('UTILITY', 'Internet', 3), ('UTILITY', 'Phone', 4),
  ('FOOD', 'Groceries', 1), ('FOOD', 'Out/Delivery meals', 2),
  ('TRANSPORT', 'Fuels', 1), ('TRANSPORT', 'Public Transport', 2), ('TRANSPORT', 'Vehicle Maintenance', 3),
  ('TRANSPORT', 'Taxi/Uber', 4), ('TRANSPORT', 'Parkings', 5),
  ('FEES', 'Streaming', 1), ('FEES', 'AI', 2), ('FEES', 'Other fees', 3),
  ('INSURANCE', 'Waste tax', 1), ('INSURANCE', 'Health insurance', 2), ('INSURANCE', 'Other taxes', 3),
  ('INSURANCE', 'Other insurances', 4),
  ('WELLNESS', 'Leisure', 1), ('WELLNESS', 'Travels', 2), ('WELLNESS', 'Shopping', 3), ('WELLNESS', 'Gifts', 4),
  ('WELLNESS', 'Others', 5),
  ('LOAN', 'Loan 1', 1), ('LOAN', 'Loan 2', 2), ('OTHER', 'General', 1);
--> statement-breakpoint
-- The ids and times of what new books are given, which are made up otherwise.
select set_config('finally.restoring', 'on', true);
--> statement-breakpoint
insert into users (id, email, name, locale, time_zone, theme, created_at) values
  ('a0000000-0000-4000-8000-000000000001', 'ada@example.org', 'عادل 👩‍👩‍👧', 'en-GB', 'Europe/Rome', 'DARK', '2023-11-30 08:00:00.123456Z'),
  ('b0000000-0000-4000-8000-000000000002', 'eve@example.org', null, 'de-CH', 'Europe/Zurich', 'SYSTEM', '2024-02-01 08:00:00Z');
--> statement-breakpoint
update expense_subcategories
set id = md5(owner_id || category_code || name)::uuid, created_at = '2023-11-30 08:00:00.123456Z', updated_at = '2023-11-30 08:00:00.123456Z';
--> statement-breakpoint
update books set base_currency = 'CHF', created_at = '2023-11-30 08:00:00.123456Z'
where id = 'a0000000-0000-4000-8000-000000000001';
--> statement-breakpoint
select set_config('finally.restoring', 'off', true);
--> statement-breakpoint
insert into expense_subcategories (owner_id, id, category_code, name, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000001', 'FOOD', 'Bäckerei 🥐', '2024-01-05 10:00:00Z', '2024-01-05 10:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000002', 'WELLNESS', 'هدايا', '2024-01-05 10:00:00Z', '2024-01-05 10:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000003', 'OTHER', 'To be renamed', '2024-01-05 10:00:00Z', '2024-01-05 10:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000004', 'RENT', 'To be deleted', '2024-01-05 10:00:00Z', '2024-01-05 10:00:00Z'),
  ('b0000000-0000-4000-8000-000000000002', '50000000-0000-4000-8000-000000000001', 'FEES', '=Club', '2024-02-05 10:00:00Z', '2024-02-05 10:00:00Z');
--> statement-breakpoint
insert into assets (
  owner_id, id, category_code, name, currency, institution, ticker, market_cap, sub_target_pct, notes, tradable, created_at, updated_at
) values
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000001', 'CASH', 'Everyday account', 'EUR', 'Bank “Azzurra”', null, null, null, null, null, '2024-01-02 09:00:00Z', '2024-01-02 09:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000002', 'CREDIT_CARD', 'Card', 'EUR', null, null, null, null, 'Settled monthly', null, '2024-01-02 09:00:01Z', '2024-01-02 09:00:01Z'),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000003', 'ETF_STOCKS', '🌍 World fund', 'USD', null, 'VWCE', 1234567890.5, 60, null, null, '2024-01-02 09:00:02Z', '2024-01-02 09:00:02Z'),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000004', 'CASH', 'حساب قديم', 'JPY', null, null, null, null, null, null, '2024-01-02 09:00:03Z', '2024-01-02 09:00:03Z'),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000005', 'CRYPTO', 'Coins', 'BHD', null, null, null, null, null, false, '2024-01-02 09:00:04Z', '2024-01-02 09:00:04Z'),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000006', 'MORTGAGE', 'Mortgage', 'EUR', null, null, null, null, null, null, '2024-01-02 09:00:05Z', '2024-01-02 09:00:05Z'),
  ('b0000000-0000-4000-8000-000000000002', '40000000-0000-4000-8000-000000000001', 'CASH', 'Account', 'EUR', null, null, null, null, null, null, '2024-02-02 09:00:00Z', '2024-02-02 09:00:00Z');
--> statement-breakpoint
insert into asset_inputs (owner_id, asset_id, month, value, notes, created_at, updated_at)
select 'a0000000-0000-4000-8000-000000000001', v.asset::uuid, v.month::date, v.value, v.notes, '2024-04-01 10:00:00Z', '2024-04-01 10:00:00Z'
from (values
  ('40000000-0000-4000-8000-000000000001', '2024-01-01', 2900.10, null), ('40000000-0000-4000-8000-000000000001', '2024-02-01', -12.5, 'Overdrawn'),
  ('40000000-0000-4000-8000-000000000002', '2024-01-01', 610, null), ('40000000-0000-4000-8000-000000000003', '2024-01-01', 10000.01, null),
  ('40000000-0000-4000-8000-000000000003', '2024-03-01', 11000, '📈'), ('40000000-0000-4000-8000-000000000004', '2024-01-01', 150000, null),
  ('40000000-0000-4000-8000-000000000005', '2024-01-01', 12.345, null), ('40000000-0000-4000-8000-000000000006', '2024-01-01', 190000, null)
) as v (asset, month, value, notes);
--> statement-breakpoint
delete from market_cap_history;
--> statement-breakpoint
insert into market_cap_history (owner_id, asset_id, month, market_cap) values
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000003', '2024-01-01', 1200000000),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000003', '2024-02-01', null),
  ('a0000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000003', '2024-03-01', 1234567890.5);
--> statement-breakpoint
update assets set closed_on = '2024-02-15' where id = '40000000-0000-4000-8000-000000000005';
--> statement-breakpoint
update assets set closed_on = null, reopened_on = '2024-04-01' where id = '40000000-0000-4000-8000-000000000005';
--> statement-breakpoint
update assets set closed_on = '2024-05-31' where id = '40000000-0000-4000-8000-000000000004';
--> statement-breakpoint
insert into category_allocation_targets (owner_id, category_code, target_pct, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', 'ETF_STOCKS', 62.5, '2024-01-03 10:00:00Z', '2024-01-03 10:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', 'CASH', 20, '2024-01-03 10:00:00Z', '2024-01-03 10:00:00Z');
--> statement-breakpoint
insert into income_items (owner_id, id, category_code, amount, currency, date, description, account_id, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'SALARY', 1890, 'EUR', '2024-01-27', 'Salary, Officine Varo', '40000000-0000-4000-8000-000000000001', '2024-01-27 18:00:00.654321Z', '2024-01-27 18:00:00.654321Z'),
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002', 'SALARY', 1890.55, 'EUR', '2024-02-29', 'راتب', '40000000-0000-4000-8000-000000000001', '2024-02-29 18:00:00Z', '2024-02-29 18:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003', 'DIVIDEND', 14.62, 'USD', '2024-01-16', null, null, '2024-01-16 18:00:00Z', '2024-01-16 18:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000004', 'OTHER', 5000, 'JPY', '2024-01-31', '=Sold the old bicycle 🚲', '40000000-0000-4000-8000-000000000004', '2024-01-31 18:00:00Z', '2024-01-31 18:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000005', 'OTHER', 25.4, 'EUR', '2024-03-01', 'Of one id with an expense', null, '2024-03-01 18:00:00Z', '2024-03-01 18:00:00Z'),
  ('b0000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001', 'DONATION', 200, 'EUR', '2024-02-23', null, '40000000-0000-4000-8000-000000000001', '2024-02-23 18:00:00Z', '2024-02-23 18:00:00Z');
--> statement-breakpoint
insert into expense_items (
  owner_id, id, category_code, subcategory_id, amount, currency, date, description, account_id, created_at, updated_at
)
select 'a0000000-0000-4000-8000-000000000001', ('20000000-0000-4000-8000-00000000000' || e.number)::uuid, e.category,
  (select s.id from expense_subcategories s where s.owner_id = 'a0000000-0000-4000-8000-000000000001' and s.category_code = e.category and s.name = e.subcategory),
  e.amount, e.currency, e.date::date, e.description,
  case when e.account is not null then ('40000000-0000-4000-8000-00000000000' || e.account)::uuid end,
  (e.date || ' 19:00:00Z')::timestamptz, (e.date || ' 19:00:00Z')::timestamptz
from (values
  (1, 'FOOD', 'Groceries', 84.2, 'EUR', '2024-01-05', 'Spesa Buona', 1), (2, 'FOOD', 'Groceries', 15.8, 'EUR', '2024-01-31', null, 2),
  (3, 'FOOD', 'Bäckerei 🥐', 4.35, 'EUR', '2024-01-08', 'خبز', 2), (4, 'FOOD', null, 12, 'CHF', '2024-01-09', 'Out of any subcategory', null),
  (5, 'RENT', 'To be deleted', 760, 'EUR', '2024-01-02', 'Rent, Via Fontana 8', 1), (6, 'OTHER', 'To be renamed', 0.01, 'EUR', '2024-02-29', null, null),
  (7, 'WELLNESS', 'هدايا', 33.333, 'BHD', '2024-02-14', '🎁', null), (8, 'TRANSPORT', 'Taxi/Uber', 2500, 'JPY', '2024-02-15', null, 4),
  (9, 'LOAN', 'Loan 1', 884.2, 'EUR', '2024-02-01', 'Mortgage instalment', 1)
) as e (number, category, subcategory, amount, currency, date, description, account);
--> statement-breakpoint
insert into expense_items (owner_id, id, category_code, subcategory_id, amount, currency, date, description, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000005', 'INSURANCE', null, 69, 'EUR', '2024-03-16', 'Of one id with an income', '2024-03-16 19:00:00Z', '2024-03-16 19:00:00Z'),
  ('b0000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000001', 'FEES', '50000000-0000-4000-8000-000000000001', 42, 'CHF', '2024-02-08', '-Yearly fee', '2024-02-08 19:00:00Z', '2024-02-08 19:00:00Z');
--> statement-breakpoint
update expense_subcategories set name = 'Ønske' where id = '50000000-0000-4000-8000-000000000003';
--> statement-breakpoint
update expense_items set subcategory_id = null where id = '20000000-0000-4000-8000-000000000005';
--> statement-breakpoint
delete from expense_subcategories where id = '50000000-0000-4000-8000-000000000004';
--> statement-breakpoint
update expense_items set amount = 16.8, description = 'Corrected' where id = '20000000-0000-4000-8000-000000000002';
--> statement-breakpoint
insert into expense_items (owner_id, id, category_code, amount, currency, date) values
  ('a0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-00000000000a', 'FEES', 3.5, 'EUR', '2024-02-28');
--> statement-breakpoint
delete from expense_items where id = '20000000-0000-4000-8000-00000000000a';
--> statement-breakpoint
insert into budgets (owner_id, month, category_code, amount, currency, calculated, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', '2024-01-01', 'FOOD', 120, 'EUR', false, '2024-01-01 07:00:00Z', '2024-01-01 07:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '2024-01-01', 'RENT', 760, 'CHF', false, '2024-01-01 07:00:00Z', '2024-01-01 07:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', '2024-02-01', 'FOOD', 117.03, 'EUR', true, '2024-02-01 07:00:00Z', '2024-02-01 07:00:00Z'),
  ('b0000000-0000-4000-8000-000000000002', '2024-02-01', 'FEES', 50, 'CHF', false, '2024-02-01 07:00:00Z', '2024-02-01 07:00:00Z');
--> statement-breakpoint
update budgets set amount = 130 where month = '2024-01-01' and category_code = 'FOOD';
--> statement-breakpoint
insert into owner_fx_rates (owner_id, currency, month, rate, source, created_at, updated_at) values
  ('a0000000-0000-4000-8000-000000000001', 'BHD', '2024-01-01', 0.41, 'OWN', '2024-01-04 07:00:00Z', '2024-01-04 07:00:00Z'),
  ('a0000000-0000-4000-8000-000000000001', 'USD', '2024-01-01', 1.0949, 'DEMO', '2024-01-04 07:00:00Z', '2024-01-04 07:00:00Z');
