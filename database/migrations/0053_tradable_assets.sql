-- Whether plans may buy and sell an asset: as it says itself, else as its category does (its rows say which, in
-- reference-data.sql). A debt is neither bought nor sold.
alter table asset_categories add column tradable boolean not null default true;
--> statement-breakpoint
alter table assets add column tradable boolean;
