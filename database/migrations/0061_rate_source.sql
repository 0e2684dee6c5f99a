-- What is known of the European Central Bank as the source of exchange rates, in the one row that there is: the last day
-- that rates are kept of, fetched or from a file; when they were last fetched, and when that was last tried; and why the
-- last try failed, where it did. Whether it is tried by itself counts on one machine; in AWS a schedule does it.

create table rate_source (
  single boolean not null default true,
  newest_day date,
  fetched_at timestamptz,
  tried_at timestamptz,
  problem text,
  automatic boolean not null default true,
  constraint rate_source_pkey primary key (single),
  constraint rate_source_single check (single)
);
--> statement-breakpoint
insert into rate_source default values;
