-- The bank, broker or other place where an asset is held or a debt is owed.
alter table assets
  add column institution text,
  add constraint asset_institution_length check (char_length(institution) between 1 and 120);
