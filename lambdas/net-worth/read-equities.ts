import { equityOf, type RoundedCurrency } from '../../domain/equity';
import { rateTable, type RateSource } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import type { Equity } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import { viewedBooks, type Caller } from '../lib/caller';
import type { Database } from '../lib/database';

/** Whose equities, at the end of which month (checked by the resolver). */
export interface EquitiesQuestion extends Caller {
  month: string;
}

type EquityRow =
  | { row: 'BASE'; content: RoundedCurrency }
  | { row: 'RATE'; content: { currency: string; month: string; rate: string; source: RateSource } }
  | {
      row: 'ASSET';
      content: RoundedCurrency & { assetId: string; value: string; debts: { currency: string; value: string }[] };
    };

/**
 * In one statement, and so from one moment: the base currency, the assets of a value that debts of a value are secured
 * on, and the rates of the currencies in use that the month goes by. A debt that was paid off or closed secures nothing.
 */
const sql = `
with base as (
  select b.id as owner_id, c.code, c.minor_units from books b join currencies c on c.code = b.base_currency
  where b.id = ${viewedBooks}
), held as materialized (
  select a.id, a.secures_id, a.currency, (
    select h.value from held_values h
    where h.owner_id = a.owner_id and h.asset_id = a.id and h.month <= :month::date
    order by h.month desc limit 1
  ) as value
  from assets a
  where a.owner_id = ${viewedBooks} and (a.secures_id is not null or a.id in (
    select d.secures_id from assets d where d.owner_id = ${viewedBooks} and d.secures_id is not null
  ))
), asset as (
  select h.id, h.currency, h.value, json_agg(json_build_object('currency', d.currency, 'value', d.value::text)) as debts
  from held h join held d on d.secures_id = h.id and d.value <> 0
  where h.value is not null
  group by h.id, h.currency, h.value
), used as (
  select currency as code from held union select code from base
)
select 'BASE' as row, json_build_object('currency', code, 'minorUnits', minor_units)::text as content from base
union all
select 'ASSET', json_build_object('assetId', a.id, 'currency', a.currency, 'minorUnits', c.minor_units,
  'value', a.value::text, 'debts', a.debts)::text
from asset a join currencies c on c.code = a.currency
union all
select 'RATE', json_build_object('currency', used.code, 'month', month_text(k.month), 'rate', k.rate::text,
  'source', k.source)::text
from base b cross join used cross join lateral known_rates(b.owner_id, used.code, :month::date, :month::date) k
order by content`;

export async function readEquities(
  database: Database,
  { sub, books, month }: EquitiesQuestion,
): Promise<Answer<Equity[]>> {
  const rows = (await database.query<{ row: string; content: string }>(sql, { sub, books, month: `${month}-01` })).map(
    ({ row, content }) => ({ row, content: JSON.parse(content) as unknown }) as EquityRow,
  );
  const base = rows.find((entry) => entry.row === 'BASE')?.content;
  if (base === undefined) return { data: [] };
  const rates = rateTable(
    rows.flatMap(({ row, content }) => (row === 'RATE' ? [{ ...content, rate: new Decimal(content.rate) }] : [])),
  );
  return {
    data: rows.flatMap(({ row, content }) => {
      if (row !== 'ASSET') return [];
      const { assetId } = content;
      const debts = content.debts.map((debt) => ({ ...debt, value: new Decimal(debt.value) }));
      const asset = { ...content, value: new Decimal(content.value), debts };
      return [{ id: `${assetId}:${month}`, assetId, month, ...equityOf(asset, base, month, rates) }];
    }),
  };
}
