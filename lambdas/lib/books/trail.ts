import type { CsvCell } from '../../../domain/csv';
import type { Statements } from '../database';
import { viewedBooks, type Caller } from '../caller';
import { readLongRows, type Selection } from './long-rows';

type CsvRow = Record<string, CsvCell>;

/** No event is newer. */
const NEWEST = '9223372036854775807';

/** What is told of an event. */
const told = {
  id: 'id::text',
  at: 'instant_text(at)',
  actor: 'actor_id::text',
  action: 'action',
  entity: 'entity',
  key: 'audit_content(entity_key)::text',
  before: 'audit_content(before)::text',
  after: 'audit_content(after)::text',
};

const events: Selection = {
  values: Object.values(told),
  table: 'audit_events',
  where: `owner_id = ${viewedBooks} and id > :last::bigint and id <= :newest::bigint`,
  order: 'id',
};

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
    const { rows, isLast } = await readLongRows(statements, events, { ...caller, last, newest });
    const page = rows.map(
      (values) => Object.fromEntries(Object.keys(told).map((name, index) => [name, values[index]])) as CsvRow,
    );
    if (page.length > 0) yield page;
    if (isLast) return;
    last = page.at(-1)?.id as string;
  }
}
