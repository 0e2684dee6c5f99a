import { CognitoError } from './error';
import type { Pool } from './pool';

export interface Group {
  name: string;
  description: string | null;
  precedence: number | null;
  createdAt: Date;
}

/** Names of a user's groups, by precedence, then by name. */
export async function groupsOf(pool: Pool, sub: string): Promise<string[]> {
  const { rows } = await pool.db.query<{ name: string }>(
    `select g.name from cognito.group_members m join cognito.groups g on g.name = m.group_name
     where m.sub = $1 order by g.precedence nulls last, g.name`,
    [sub],
  );
  return rows.map(({ name }) => name);
}

/** @throws GroupExistsException */
export async function createGroup(pool: Pool, group: Omit<Group, 'createdAt'>): Promise<Group> {
  const { rows } = await pool.db.query<Group>(
    `insert into cognito.groups (name, description, precedence) values ($1, $2, $3) on conflict do nothing
     returning name, description, precedence, created_at as "createdAt"`,
    [group.name, group.description, group.precedence],
  );
  const created = rows[0];
  if (created === undefined) throw new CognitoError('GroupExistsException', 'A group with the name already exists.');
  return created;
}

/** @throws ResourceNotFoundException when there is no such group; being a member already is fine. */
export async function addToGroup(pool: Pool, sub: string, group: string): Promise<void> {
  const found = await pool.db.query('select from cognito.groups where name = $1', [group]);
  if (found.rowCount === 0) throw new CognitoError('ResourceNotFoundException', 'Group not found.');
  await pool.db.query('insert into cognito.group_members (sub, group_name) values ($1, $2) on conflict do nothing', [
    sub,
    group,
  ]);
}
