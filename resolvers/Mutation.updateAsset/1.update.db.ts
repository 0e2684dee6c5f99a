import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, typeHint, update } from '@aws-appsync/utils/rds';
import type { MutationUpdateAssetArgs } from '../../schema/__generated__/types';
import { selectAssets, toAsset } from '../lib/assets';
import { checkCurrencyCode, checkDecimal, checkPercent, isUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { ownerOf, rowsOf } from '../lib/rows';

/** Columns by input field: these cannot be cleared. */
const required: Record<string, string> = { name: 'name', categoryCode: 'category_code', currency: 'currency' };
const optional: Record<string, string> = {
  institution: 'institution',
  ticker: 'ticker',
  tradable: 'tradable',
  notes: 'notes',
};
const decimals: Record<string, string> = { marketCap: 'market_cap', subTargetPct: 'sub_target_pct' };

export function request(ctx: Context<MutationUpdateAssetArgs>) {
  const owner = ownerOf(ctx);
  const { id, currency, subTargetPct, reopenedOn = null, expectedVersion = null } = ctx.args.input;
  const input = ctx.args.input as Record<string, string | null | undefined>;
  if (!isUuid(id)) refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  const values: Record<string, unknown> = {};
  if (currency !== null && currency !== undefined) checkCurrencyCode(currency, 'currency');
  if (subTargetPct !== null && subTargetPct !== undefined) checkPercent(subTargetPct, 'subTargetPct');
  Object.keys(required).forEach((field) => {
    if (input[field] === null) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
    if (input[field] !== undefined) values[required[field] as string] = input[field];
  });
  Object.keys(optional).forEach((field) => {
    if (input[field] !== undefined) values[optional[field] as string] = input[field];
  });
  Object.keys(decimals).forEach((field) => {
    const value = input[field];
    if (value === null) values[decimals[field] as string] = null;
    else if (value !== undefined) values[decimals[field] as string] = typeHint.DECIMAL(checkDecimal(value, field));
  });
  if (input.closedOn === null) {
    values.closed_on = null;
    values.reopened_on = typeHint.DATE(reopenedOn ?? util.time.nowISO8601().slice(0, 10));
  } else {
    if (reopenedOn !== null) {
      refuse(
        'VALIDATION_ERROR',
        'reopenedOn goes with a closedOn of null.',
        'reopenedOn',
        'reopened_without_closed_on',
      );
    }
    if (input.closedOn !== undefined) values.closed_on = typeHint.DATE(input.closedOn);
  }
  const current = selectAssets(owner, { id });
  if (Object.keys(values).length === 0) return createPgStatement(current);
  const where = {
    owner_id: { eq: typeHint.UUID(owner) },
    id: { eq: typeHint.UUID(id) },
    ...(expectedVersion !== null ? { version: { eq: expectedVersion } } : {}),
  };
  return createPgStatement(update({ table: 'assets', values, where, returning: ['id'] }), current);
}

export function response(ctx: Context<MutationUpdateAssetArgs>) {
  const { expectedVersion } = ctx.args.input;
  const results = rowsOf(ctx);
  const row = results[results.length - 1]?.[0];
  if (row === undefined) return refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? row.version) !== row.version;
  if (missed) refuse('CONFLICT', 'The asset was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return toAsset(row);
}
