-- An asset as the API shows it, its category included, in one place for whatever answers one; beside it what lists are
-- picked and sorted by. Its columns may become more: `create or replace view` with the new one in the content.
create view asset_shapes as
select a.owner_id, a.id, a.name, a.category_code, a.currency, a.closed_on, c.kind, c.position,
  json_build_object(
    'id', a.id, 'name', a.name, 'currency', a.currency, 'institution', a.institution, 'ticker', a.ticker,
    'marketCap', amount_text(a.market_cap, m.minor_units), 'subTargetPct', trim_scale(a.sub_target_pct)::text,
    'tradable', a.tradable, 'notes', a.notes, 'closedOn', a.closed_on, 'reopenedOn', a.reopened_on,
    'version', a.version, 'owner', a.owner_id,
    'createdAt', instant_text(a.created_at), 'updatedAt', instant_text(a.updated_at),
    'category', json_build_object(
      'code', c.code, 'name', c.name, 'kind', c.kind, 'marketCapWeighted', c.market_cap_weighted, 'tradable', c.tradable
    )
  ) as content
from assets a
join asset_categories c on c.code = a.category_code
join currencies m on m.code = a.currency;
--> statement-breakpoint
-- Likewise a value as it was entered, without its asset.
create view asset_input_shapes as
select i.owner_id, i.asset_id, i.month,
  json_build_object(
    'id', i.asset_id || ':' || month_text(i.month), 'assetId', i.asset_id, 'month', month_text(i.month),
    'value', amount_text(i.value, m.minor_units), 'notes', i.notes, 'version', i.version, 'owner', i.owner_id,
    'createdAt', instant_text(i.created_at), 'updatedAt', instant_text(i.updated_at)
  ) as content
from asset_inputs i
join assets a on a.owner_id = i.owner_id and a.id = i.asset_id
join currencies m on m.code = a.currency;
