import type { CsvCell } from '../../../domain/csv';
import type { Statements } from '../database';
import { viewedBooks, type Caller } from '../caller';

type CsvRow = Record<string, CsvCell>;

/** Events a statement answers: contents can be long, and an answer of the Data API holds 10 MB. */
const PAGE = 1000;

/** No event is newer. */
const NEWEST = '9223372036854775807';

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
  for await (const page of trailPages(statements, caller)) events.push(...page);
  return events;
}

/** The same page by page, after one event and up to another. */
export async function* trailPages(
  statements: Statements,
  caller: Caller,
  after = '0',
  newest = NEWEST,
): AsyncGenerator<CsvRow[]> {
  let last = after;
  for (;;) {
    const page = await statements.query<CsvRow>(
      `select id::text as id, instant_text(at) as at, actor_id::text as actor, action, entity,
  audit_content(entity_key)::text as key, audit_content(before)::text as before, audit_content(after)::text as after
from audit_events where owner_id = ${viewedBooks} and id > :last::bigint and id <= :newest::bigint
order by audit_events.id limit ${PAGE}`,
      { ...caller, last, newest },
    );
    if (page.length === 0) return;
    yield page;
    if (page.length < PAGE) return;
    last = page.at(-1)?.id as string;
  }
}
