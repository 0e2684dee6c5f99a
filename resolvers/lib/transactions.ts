import { sql, type SQLStatement } from '@aws-appsync/utils/rds';
import type { Asset, Category, Transaction } from '../../schema/__generated__/types';
import type { Caller } from './books';
import type { Row } from './rows';

/** Which transactions, as the parameters of a statement; what is left out lets everything through. */
export interface TransactionPick {
  ids?: string[];
  from?: string;
  to?: string;
  kind?: string | null;
  categoryIds?: string[] | null;
  accountId?: string | null;
  search?: string | null;
  /** What is searched for, where it is an amount. */
  amount?: string | null;
  minAmount?: string | null;
  maxAmount?: string | null;
  uncategorised?: boolean | null;
  /** The day, instant of entry and id of the last transaction of the page before. */
  after?: string[] | null;
  limit?: number;
  /** What a create was asked for, by columns: each row says whether it is `same`. */
  given?: Row;
}

/**
 * An owner's transactions, newest first. What a Transaction is made of is the content of `transaction_shapes`. Accounts
 * and categories come once: on the first of the rows that name them.
 * A row is the `same` as what was asked for, where putting that over it changes nothing.
 * An answer of the database has a size: where texts are long, a page ends before its limit. So has a row: see wholeRows.
 */
export function selectTransactions(by: Caller, pick: TransactionPick): SQLStatement {
  const { from = '1900-01-01', to = '2199-12-31', kind = null, accountId = null, search = null } = pick;
  const {
    amount = null,
    minAmount = null,
    maxAmount = null,
    uncategorised = null,
    limit = pick.ids?.length ?? 1,
  } = pick;
  const [afterDay = null, afterAt = null, afterId = null] = pick.after ?? [];
  const ids = pick.ids ? `{${pick.ids.join()}}` : null;
  const categoryIds = pick.categoryIds ? `{${pick.categoryIds.join()}}` : null;
  const given = pick.given ? JSON.stringify(pick.given) : null;
  // As the end of the range the index can use it.
  const latest = afterDay !== null && afterDay < to ? afterDay : to;
  return sql`
with page as (
  select t.* from transaction_shapes t
  where t.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
    and (${ids}::uuid[] is null or t.id = any (${ids}::uuid[]))
    and t.date between ${from}::date and ${latest}::date
    and (${accountId}::uuid is null or t.account_id = ${accountId}::uuid)
    and (${minAmount}::numeric is null or abs(t.amount) >= ${minAmount}::numeric)
    and (${maxAmount}::numeric is null or abs(t.amount) <= ${maxAmount}::numeric)
    and (${categoryIds}::uuid[] is null or t.id in (
      select s.transaction_id
      from transaction_splits s join categories c on c.owner_id = s.owner_id and c.id = s.category_id
      where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
        and (c.id = any (${categoryIds}::uuid[]) or c.parent_id = any (${categoryIds}::uuid[]))
    ))
    and (${search}::text is null or strpos(t.search, search_key(${search}::text)) > 0 or abs(t.amount) = ${amount}::numeric
      or t.id in (
        select s.transaction_id
        from transaction_splits s join category_shapes c on c.owner_id = s.owner_id and c.id = s.category_id
        where s.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW'))
          and (strpos(search_key(c.name), search_key(${search}::text)) > 0
            or strpos(search_key(c.group_name), search_key(${search}::text)) > 0)
      ))
    and (${kind}::text is null or t.kind = ${kind}::text)
    and (${uncategorised}::boolean is null or (
      exists (select from unnest(t.splits) s where s.category_id is null) = ${uncategorised}::boolean
      and t.kind in ('INCOME', 'EXPENSE')
    ))
    and (${afterDay}::date is null or t.date < ${afterDay}::date or t.created_at < ${afterAt}::timestamptz
      or (t.created_at = ${afterAt}::timestamptz and t.id > ${afterId}::uuid))
  order by t.date desc, t.created_at desc, t.id
  limit ${limit}
), placed as (
  select p.*, count(*) over () as found, row_number() over (order by p.date desc, p.created_at desc, p.id) as place
  from page p
), account as (
  select n.place, json_agg((
    select a.content from asset_shapes a
    where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and a.id = n.id
  )) as contents
  from (
    select m.id, min(m.place) as place
    from (
      select p.account_id as id, p.place from placed p
      union all
      select (p.content #>> '{transfer,accountId}')::uuid, p.place from placed p
    ) m
    where m.id is not null
    group by m.id
  ) n
  group by n.place
), category as (
  select n.place, json_agg((
    select c.content from category_shapes c
    where c.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and c.id = n.id
  )) as contents
  from (
    select s.category_id as id, min(p.place) as place from placed p cross join unnest(p.splits) s
    where s.category_id is not null
    group by s.category_id
  ) n
  group by n.place
), told as (
  select p.*, json_build_object('transaction', p.content, 'accounts', a.contents, 'categories', c.contents)::text as text
  from placed p left join account a on a.place = p.place left join category c on c.place = p.place
), sized as (
  select t.*, sum(250 + octet_length(to_json(t.text)::text)) over (order by t.place) as bytes from told t
)
select s.id, s.date, to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "enteredAt", s.found,
  substr(s.text, piece * 15000 + 1, 15000) as text,
  case when ${given}::jsonb is not null then (
    select k = jsonb_populate_record(
      k, ${given}::jsonb || jsonb_build_object('payee', nullif(normal_name(${given}::jsonb ->> 'payee'), ''))
    )
    from transactions k where k.owner_id = s.owner_id and k.id = s.id
  ) end as same
from sized s cross join generate_series(0, (char_length(s.text) - 1) / 15000) piece
where s.bytes <= 900000 or s.place = 1
order by s.place, piece`;
}

/** A transaction as the database tells it: accounts and categories by their ids. */
interface Content extends Omit<Transaction, 'account' | 'splits' | 'transfer'> {
  accountId: string | null;
  splits: { categoryId: string | null; amount: string; note: string | null }[];
  transfer: { id: string; accountId: string | null; amount: string; currency: string; date: string } | null;
}

interface Told {
  transaction: Content;
  accounts: Asset[] | null;
  categories: Category[] | null;
}

/** Puts accounts and categories in the place of their ids. */
export function toTransactions(rows: Row[]): Transaction[] {
  const told = rows.map(({ text }) => JSON.parse(text as string) as Told);
  const accounts: Record<string, Asset> = {};
  const categories: Record<string, Category> = {};
  told.forEach((one) => {
    (one.accounts ?? []).forEach((account) => {
      accounts[account.id] = account;
    });
    (one.categories ?? []).forEach((category) => {
      categories[category.id] = category;
    });
  });
  return told.map(({ transaction: { accountId, splits, transfer, ...content } }) => ({
    ...content,
    account: accounts[accountId ?? ''] ?? null,
    splits: splits.map(({ categoryId, ...split }) => ({ ...split, category: categories[categoryId ?? ''] ?? null })),
    transfer: transfer ? { ...transfer, account: accounts[transfer.accountId ?? ''] ?? null } : null,
  }));
}
