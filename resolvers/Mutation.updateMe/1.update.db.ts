import type { Context } from '@aws-appsync/utils';
import { createPgStatement, typeHint, update } from '@aws-appsync/utils/rds';
import type { MutationUpdateMeArgs } from '../../schema/__generated__/types';
import { checkCurrencyCode } from '../lib/checks';
import { refuse } from '../lib/errors';
import { ownerOf, rowsOf } from '../lib/rows';
import { selectUser } from '../lib/users';
import { NO_BOOKS } from '../lib/violations/no-books';

/** Columns by input field: these cannot be cleared. */
const required: Record<string, string> = {
  baseCurrency: 'base_currency',
  locale: 'locale',
  timeZone: 'time_zone',
  theme: 'theme',
};

export function request(ctx: Context<MutationUpdateMeArgs>) {
  const owner = ownerOf(ctx);
  const input = ctx.args.input as Record<string, string | null | undefined>;
  const { expectedVersion = null, baseCurrency } = ctx.args.input;
  const values: Record<string, unknown> = {};
  if (input.name !== undefined) values.name = input.name;
  Object.keys(required).forEach((field) => {
    if (input[field] === null) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
    if (input[field] !== undefined) values[required[field] as string] = input[field];
  });
  if (baseCurrency !== null && baseCurrency !== undefined) checkCurrencyCode(baseCurrency, 'baseCurrency');
  if (Object.keys(values).length === 0) return createPgStatement(selectUser(owner));
  const where = {
    id: { eq: typeHint.UUID(owner) },
    ...(expectedVersion !== null ? { version: { eq: expectedVersion } } : {}),
  };
  return createPgStatement(update({ table: 'users', values, where, returning: ['id'] }), selectUser(owner));
}

export function response(ctx: Context<MutationUpdateMeArgs>) {
  const { expectedVersion } = ctx.args.input;
  const results = rowsOf(ctx);
  const user = results[results.length - 1]?.[0];
  if (user === undefined) return refuse('NOT_FOUND', NO_BOOKS, null, 'user_exists');
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? user.version) !== user.version;
  if (missed) refuse('CONFLICT', 'Your profile was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return user;
}
