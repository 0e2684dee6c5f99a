import { MOST_VALUES } from '../../domain/limits';
import type { AssetValueInput } from '../../schema/__generated__/types';
import { checkDecimal, isUuid } from './checks';
import { refuse } from './errors';

/** A value to record, as the statement takes it; a value of null removes the entry. */
interface Entry {
  position: number;
  asset_id: string;
  value: string | null;
  notes: string | null;
  keep_notes: boolean;
  expected_version: number | null;
}

/** Checks the values of one month. What is wrong is named by its place: `values[3].value`. */
export function checkValues(values: AssetValueInput[]): Entry[] {
  if (values.length > MOST_VALUES) {
    refuse('LIMIT_EXCEEDED', `At most ${MOST_VALUES} values can be recorded at once.`, 'values', 'values_count');
  }
  const seen: Record<string, boolean> = {};
  return values.map((entry, position) => {
    const { value, notes, expectedVersion = null } = entry;
    const assetId = entry.assetId.toLowerCase();
    const field = `values[${position}]`;
    if (!isUuid(assetId)) refuse('NOT_FOUND', 'There is no such asset.', `${field}.assetId`, 'asset_exists');
    if (seen[assetId]) refuse('VALIDATION_ERROR', 'An asset has one value a month.', `${field}.assetId`, 'asset_once');
    seen[assetId] = true;
    if (value === undefined) {
      refuse('VALIDATION_ERROR', 'Give a value, or null to remove the entry.', `${field}.value`, 'required');
    }
    if (value !== null && value !== undefined) checkDecimal(value, `${field}.value`);
    return {
      position,
      asset_id: assetId,
      value: value ?? null,
      notes: notes ?? null,
      keep_notes: notes === undefined,
      expected_version: expectedVersion,
    };
  });
}
