import type { CsvCell } from '../../domain/csv';
import type { Statements } from '../lib/database';
import { viewedBooks, type Caller } from '../lib/caller';

type CsvRow = Record<string, CsvCell>;

/** Events a statement answers: contents can be long, and an answer of the Data API holds 10 MB. */
const PAGE = 1000;

/** Who exports them: to read, not to restore. */
export async function readAccount(statements: Statements, sub: string): Promise<CsvRow> {
  const [account] = await statements.query<CsvRow>(
    `select id::text as id, email, instant_text(created_at) as "createdAt", instant_text(updated_at) as "updatedAt"
from users where id = :sub::uuid`,
    { sub },
  );
  return account ?? {};
}

/** Every change of an owner's books, oldest first: to read, not to restore. */
export async function readAuditTrail(statements: Statements, caller: Caller): Promise<CsvRow[]> {
  const events: CsvRow[] = [];
  let last = '0';
  for (;;) {
    const page = await statements.query<CsvRow>(
      `select id::text as id, instant_text(at) as at, actor_id::text as actor, action, entity,
  audit_content(entity_key)::text as key, audit_content(before)::text as before, audit_content(after)::text as after
from audit_events where owner_id = ${viewedBooks} and id > :last::bigint
order by audit_events.id limit ${PAGE}`,
      { ...caller, last },
    );
    events.push(...page);
    if (page.length < PAGE) return events;
    last = page.at(-1)?.id as string;
  }
}
