import type { Database } from '../../lambdas/lib/database';

/** What must never be found in anybody's ledger, however many write to it at once; each in a sentence of its own. */
const faults = `
select 'The kept splits of ' || t.id || ' are not its splits.' as fault
from transactions t
where t.owner_id = :owner::uuid and t.splits is distinct from (
  select array_agg(row (s.category_id, s.amount, s.note)::split order by s.position)
  from transaction_splits s where s.owner_id = t.owner_id and s.transaction_id = t.id
)
union all
select 'The splits of ' || t.id || ' do not add up.'
from transactions t
where t.owner_id = :owner::uuid and t.amount <> (select sum(s.amount) from unnest(t.splits) s)
union all
select 'Transfer ' || t.id || ' is joined ' || count(f.out_id) || ' times.'
from transactions t left join transfers f on f.owner_id = t.owner_id and t.id in (f.out_id, f.in_id)
where t.owner_id = :owner::uuid
group by t.id, t.kind
having count(f.out_id) <> case t.kind when 'TRANSFER' then 1 else 0 end
union all
select 'Transfer ' || t.id || ' has a category.'
from transactions t cross join unnest(t.splits) s
where t.owner_id = :owner::uuid and t.kind = 'TRANSFER' and s.category_id is not null
union all
select 'Transfer ' || f.out_id || ' does not go out of one and into the other.'
from transfers f
join transactions o on o.owner_id = f.owner_id and o.id = f.out_id
join transactions i on i.owner_id = f.owner_id and i.id = f.in_id
where f.owner_id = :owner::uuid and (o.amount > 0 or i.amount < 0)
union all
select 'Category ' || c.name || ' is on a third level or on the other side.'
from categories c join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
where c.owner_id = :owner::uuid and (p.parent_id is not null or p.kind <> c.kind)`;

export async function ledgerFaults(database: Database, owner: string): Promise<string[]> {
  const rows = await database.query<{ fault: string }>(faults, { owner });
  return rows.map(({ fault }) => fault);
}
