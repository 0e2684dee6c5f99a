import { randomUUID } from 'node:crypto';
import type { Database, Statements } from '../../lambdas/lib/database';

/** A member with empty books. */
export async function newOwner(database: Database): Promise<string> {
  const owner = randomUUID();
  await database.query('insert into users (id, email) values (:owner::uuid, :email)', {
    owner,
    email: `${owner}@example.org`,
  });
  return owner;
}

export interface NewAsset {
  id: string;
  category: string;
  currency: string;
  closedOn?: string | null;
}

/** Opens assets of an owner in one statement. */
export async function openAssets(database: Statements, owner: string, assets: NewAsset[]): Promise<void> {
  await database.query(
    `insert into assets (owner_id, id, category_code, name, currency, closed_on)
     select :owner::uuid, id, category, 'Asset ' || id, currency, "closedOn"
     from jsonb_to_recordset(:assets::jsonb) as a (id uuid, category text, currency text, "closedOn" date)`,
    { owner, assets: JSON.stringify(assets) },
  );
}

/** Enters values for many assets and months in one statement; a value that is there is corrected. */
export async function recordValues(
  database: Statements,
  owner: string,
  values: { assetId: string; month: string; value: string }[],
): Promise<void> {
  await database.query(
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select :owner::uuid, "assetId", (month || '-01')::date, value
     from jsonb_to_recordset(:values::jsonb) as v ("assetId" uuid, month text, value numeric)
     on conflict (owner_id, asset_id, month) do update set value = excluded.value`,
    { owner, values: JSON.stringify(values) },
  );
}
