import type { Database } from '../../lambdas/lib/database';

/** Names of the tables in which an owner still has rows; every table with an owner, books or a user is looked at. */
export async function tablesWithRowsOf(database: Database, owner: string): Promise<string[]> {
  const tables = await database.query<{ name: string; key: string }>(
    `select c.table_name::text as name, c.column_name::text as key
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and (c.column_name in ('owner_id', 'book_id', 'user_id') or (c.table_name in ('users', 'books') and c.column_name = 'id'))`,
  );
  const counts = await database.query<{ name: string }>(
    tables
      .map(({ name, key }) => `select '${name}' as name where exists (select from ${name} where ${key} = :owner::uuid)`)
      .join(' union all '),
    { owner },
  );
  return [...new Set(counts.map(({ name }) => name))].sort();
}
