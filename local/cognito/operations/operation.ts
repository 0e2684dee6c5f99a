import * as z from 'zod/mini';
import { CognitoError, invalidParameter } from '../error';
import type { Pool } from '../pool';

export interface Operation {
  /** True where Cognito wants AWS credentials. */
  operator: boolean;
  /** @throws CognitoError */
  run(pool: Pool, input: unknown): Promise<object>;
}

/** An operation that anyone may call: what it protects it protects by password, code or token. */
export function publicOperation<S extends z.ZodMiniType>(
  schema: S,
  run: (pool: Pool, input: z.output<S>) => Promise<object>,
): Operation {
  return { operator: false, run: async (pool, input) => run(pool, read(schema, input)) };
}

/** An operation for holders of AWS credentials, on this pool. */
export function operatorOperation<S extends z.ZodMiniType<{ UserPoolId: string }>>(
  schema: S,
  run: (pool: Pool, input: z.output<S>) => Promise<object>,
): Operation {
  return {
    operator: true,
    run: async (pool, input) => {
      const given = read(schema, input);
      if (given.UserPoolId !== pool.userPoolId) {
        throw new CognitoError('ResourceNotFoundException', `User pool ${given.UserPoolId} does not exist.`);
      }
      return run(pool, given);
    },
  };
}

function read<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const complaints = result.error.issues.map(
    (issue) => `Value at '${pathOf(issue.path)}' failed to satisfy constraint: ${constraint(issue, input)}`,
  );
  const count = complaints.length === 1 ? '1 validation error' : `${complaints.length} validation errors`;
  throw invalidParameter(`${count} detected: ${complaints.join('; ')}`);
}

function constraint(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'too_small') return `Member must have length greater than or equal to ${issue.minimum}`;
  if (issue.code === 'too_big') return `Member must have length less than or equal to ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `Member must satisfy regular expression pattern: ${issue.pattern ?? ''}`;
  if (issue.code === 'invalid_value') return `Member must satisfy enum value set: [${issue.values.join(', ')}]`;
  return valueAt(input, issue.path) === undefined ? 'Member must not be null' : 'Member has the wrong type';
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return (
    path.reduce((value: unknown, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], input) ??
    undefined
  );
}

function pathOf(path: PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1}.member` : lowerFirst(String(part)))).join('.');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
