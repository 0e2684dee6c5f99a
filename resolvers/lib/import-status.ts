import { sql } from '@aws-appsync/utils/rds';
import type { ImportStatus } from '../../schema/__generated__/types';
import type { Caller } from './books';
import type { Row } from './rows';

/** How far an import in parts has come. All parts being there, it is about to be restored, or was never begun. */
export function selectImportStatus(by: Caller, id: string) {
  return sql`
with import as (
  select i.*, (
    select count(*) from staged_parts p
    where p.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and p.import_id = i.id
  )::integer as held
  from staged_imports i
  where i.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'VIEW')) and i.id = ${id}::uuid
)
select id, parts, done, total, result,
  case when state = 'RECEIVING' then held else parts end as received,
  case
    when state = 'RECEIVING' and held < parts then state
    when state in ('RECEIVING', 'RESTORING') and heard_at < now() - interval '1 minute' then 'INTERRUPTED'
    when state = 'RECEIVING' then 'RESTORING'
    else state
  end as state,
  state = 'RECEIVING' and held = parts as "isComplete"
from import`;
}

/** What was found; whether all parts wait for being restored is for the next step of a pipeline alone. */
export interface FoundImport extends ImportStatus {
  isComplete: boolean;
}

export function toImportStatus({ result = null, ...row }: Row): FoundImport {
  const told = (result === null ? {} : JSON.parse(result as string)) as { message?: string; code?: string };
  const isRefused = row.state === 'REFUSED';
  return {
    ...row,
    result: row.state === 'RESTORED' ? told : null,
    problem: isRefused ? told.message : null,
    code: isRefused ? told.code : null,
  } as FoundImport;
}
