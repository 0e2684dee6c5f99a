import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../../local/testing/test-database';
import { exportBooks } from '../../export-data/export-books';
import { ownBooks } from '../../lib/testing/own-books';
import { importBooks } from '../import-books';

/** What members do with their books, in a database that is there by then. */
export function memberBooks(testing: () => TestDatabase) {
  return {
    async givenMember(): Promise<string> {
      const id = randomUUID();
      await testing().database.query('insert into users (id, email) values (:id::uuid, :email)', {
        id,
        email: `${id}@example.org`,
      });
      return id;
    },
    async exported(owner: string): Promise<string> {
      const question = { ...ownBooks(owner), document: true, archive: false };
      const answer = await exportBooks(testing().database, question, new Date());
      if ('refusal' in answer) throw new Error(answer.refusal.message);
      return answer.data.document;
    },
    imported: (owner: string, document: string) =>
      importBooks(testing().database, { ...ownBooks(owner), document, gzip: null }),
    /** The events of their trail by id, oldest first. */
    async eventsOf(owner: string): Promise<string[]> {
      const events = await testing().database.query<{ id: string }>(
        'select id::text as id from audit_events where owner_id = :owner::uuid order by audit_events.id',
        { owner },
      );
      return events.map(({ id }) => id);
    },
    /** What the rollups of an owner say, whoever that is. */
    rollups: (owner: string) =>
      Promise.all(
        [
          'select category_code, currency, month::text as month, delta::text as delta from valuation_steps where owner_id = :owner::uuid order by 1, 2, 3',
          'select kind, category_id::text as category, currency, month::text as month, amount::text as amount, entries from cash_flow_totals where owner_id = :owner::uuid order by 1, 2, 3, 4',
        ].map((sql) => testing().database.query(sql, { owner })),
      ),
    /** What came in and went out, as readers of a statement would add it up: `KIND Category > Part CUR YYYY-MM: amount`. */
    async cashFlow(owner: string): Promise<string[]> {
      const rows = await testing().database.query<{ line: string }>(
        `select concat_ws(' ', t.kind, coalesce(p.name || ' > ', '') || coalesce(c.name, 'unsorted'), t.currency, month_text(t.month)) || ': ' || trim_scale(t.amount) as line
         from cash_flow_totals t
         left join categories c on c.owner_id = t.owner_id and c.id = t.category_id
         left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
         where t.owner_id = :owner::uuid`,
        { owner },
      );
      return rows.map(({ line }) => line).sort();
    },
  };
}
