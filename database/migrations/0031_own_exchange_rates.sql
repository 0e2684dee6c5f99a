-- A rate of one's own is for a month that amounts may be recorded for.
alter table owner_fx_rates add constraint owner_fx_rate_month_range check (month between '1900-01-01' and '2199-12-01');
