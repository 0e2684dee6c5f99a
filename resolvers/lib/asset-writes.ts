import type { UpdateAssetInput } from '../../schema/__generated__/types';
import { checkCurrencyCode, checkDecimal, checkPercent, isUuid } from './checks';
import { refuse } from './errors';
import type { Row } from './rows';

/** Columns by field of an input: the first cannot be cleared. */
const required: Record<string, string> = { name: 'name', categoryCode: 'category_code', currency: 'currency' };
const optional: Record<string, string> = {
  institution: 'institution',
  securesId: 'secures_id',
  accountId: 'account_id',
  ticker: 'ticker',
  marketCap: 'market_cap',
  subTargetPct: 'sub_target_pct',
  tradable: 'tradable',
  notes: 'notes',
  closedOn: 'closed_on',
};

type Change = Omit<UpdateAssetInput, 'id' | 'expectedVersion' | 'reopenedOn'>;
type Fields = { [Field in keyof Change]: Change[Field] | undefined };

/** Checks the form of what was given of an asset, and gives it by columns. What is left out stays out. */
export function assetColumns(input: Fields): Row {
  const { currency, marketCap, subTargetPct, securesId, accountId } = input;
  if (typeof currency === 'string') checkCurrencyCode(currency, 'currency');
  if (typeof marketCap === 'string') checkDecimal(marketCap, 'marketCap');
  if (typeof subTargetPct === 'string') checkPercent(subTargetPct, 'subTargetPct');
  if (typeof securesId === 'string') checkLink(securesId, 'securesId', 'asset_secures_exists');
  if (typeof accountId === 'string') checkLink(accountId, 'accountId', 'asset_account_exists');
  const columns: Row = {};
  Object.entries({ ...required, ...optional }).forEach(([field, column]) => {
    const value = (input as Row)[field];
    if (value === null && required[field]) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
    if (value !== undefined) columns[column] = value;
  });
  return columns;
}

function checkLink(id: string, field: string, code: string): void {
  if (!isUuid(id)) refuse('NOT_FOUND', 'There is no such asset.', field, code);
}
