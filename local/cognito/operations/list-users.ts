import * as z from 'zod/mini';
import { attributeList } from '../attributes';
import { invalidParameter } from '../error';
import type { Pool } from '../pool';
import { userColumns } from '../users';
import type { User } from '../users';
import { describeUser } from './admin-users';
import { userPoolId } from './inputs';
import { operatorOperation } from './operation';

/** Attributes Cognito can search by, as expressions of ours. */
const searchable: Record<string, string> = {
  email: 'lower(email)',
  sub: 'sub::text',
  username: 'sub::text',
  'cognito:user_status': 'lower(status)',
  name: "lower(attributes->>'name')",
  status: "case when enabled then 'enabled' else 'disabled' end",
};

export const listUsers = operatorOperation(
  z.object({
    UserPoolId: userPoolId,
    AttributesToGet: z.optional(z.nullable(z.array(z.string()))),
    Filter: z.optional(z.nullable(z.string().check(z.maxLength(256)))),
    Limit: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(60)))),
    PaginationToken: z.optional(z.nullable(z.string())),
  }),
  async (pool, input) => {
    const limit = input.Limit ?? 60;
    const users = await select(pool, input.Filter ?? '', readToken(input.PaginationToken), limit + 1);
    const page = users.slice(0, limit);
    const last = page.at(-1);
    const wanted = input.AttributesToGet;
    return {
      Users: page.map((user) => ({
        ...describeUser(user),
        Attributes: attributeList(user).filter(({ Name }) => !wanted || wanted.includes(Name)),
      })),
      ...(users.length > page.length && last ? { PaginationToken: Buffer.from(last.sub).toString('base64url') } : {}),
    };
  },
);

async function select(pool: Pool, filter: string, after: string | null, limit: number): Promise<User[]> {
  const { expression, pattern } = readFilter(filter);
  const { rows } = await pool.db.query<User>(
    `select ${userColumns} from cognito.users
     where ($1::uuid is null or sub > $1) and ${expression} like $2 order by sub limit $3`,
    [after, pattern, limit],
  );
  return rows;
}

/** `attribute = "value"` or `attribute ^= "start of value"`. */
function readFilter(filter: string): { expression: string; pattern: string } {
  if (filter.trim() === '') return { expression: 'sub::text', pattern: '%' };
  const [, attribute = '', operator, value = ''] = /^\s*([\w:]+)\s*(\^?=)\s*"(.*)"\s*$/.exec(filter) ?? [];
  const expression = Object.hasOwn(searchable, attribute) ? searchable[attribute] : undefined;
  if (expression === undefined) throw invalidParameter('Error while parsing filter');
  const literal = value.toLowerCase().replace(/[\\%_]/g, '\\$&');
  return { expression, pattern: operator === '^=' ? `${literal}%` : literal };
}

function readToken(token: string | null | undefined): string | null {
  if (token === null || token === undefined) return null;
  const sub = Buffer.from(token, 'base64url').toString();
  if (!/^[0-9a-f-]{36}$/.test(sub)) throw invalidParameter('Invalid pagination token.');
  return sub;
}
