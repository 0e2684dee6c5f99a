import type { Answer } from '../../lib/answer';
import type { Statements } from '../../lib/database';

/** Where a household wants to be: sub-targets and market capitalisations of its assets, targets of categories. */
export interface Aims {
  assets: { subTargetPct: string | null; marketCap: string | null }[];
  targets: { category: string; pct: string }[];
}

/** Writes them for assets in the order of their ids; what there are no ids for is left out. */
export async function writeAims(database: Statements, owner: string, ids: string[], aims: Aims): Promise<void> {
  const assets = aims.assets.flatMap((entry, index) =>
    ids[index] === undefined ? [] : [{ ...entry, id: ids[index] }],
  );
  await database.query(
    `update assets set sub_target_pct = a."subTargetPct", market_cap = a."marketCap"
     from jsonb_to_recordset(:rows::jsonb) as a (id uuid, "subTargetPct" numeric, "marketCap" numeric)
     where assets.owner_id = :owner::uuid and assets.id = a.id`,
    { owner, rows: JSON.stringify(assets) },
  );
  await database.query(
    `insert into category_allocation_targets (owner_id, category_code, target_pct)
     select :owner::uuid, category, pct from jsonb_to_recordset(:rows::jsonb) as t (category text, pct numeric)`,
    { owner, rows: JSON.stringify(aims.targets) },
  );
}

/** The data of an answer that is no refusal. */
export function dataOf<Data>(answer: Answer<Data>): Data {
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}
