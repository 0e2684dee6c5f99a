import { columnsOf, list, type BookList, type Column } from './columns';

export interface BookTable extends BookList {
  table: string;
  /** Columns of the key besides the owner: rows are sorted by them. */
  key: string[];
}

const edits = 'version:integer createdAt:instant updatedAt:instant';

/**
 * All that is a member's own, in the order in which it can be restored. Rollups are left out, because they follow from
 * it, and so is the audit trail: what can be written by the one it watches would be none.
 */
export const bookTables: BookTable[] = [
  table('categories', 'categories', 'id', [
    'id:uuid code:text? kind:text name:text parentId:uuid? position:integer archivedOn:date?',
    edits,
  ]),
  table('assets', 'assets', 'id', [
    'id:uuid categoryCode:text name:text currency:text institution:text? ticker:text? marketCap:decimal? subTargetPct:decimal? notes:text?',
    `tradable:boolean? closedOn:date? reopenedOn:date? securesId:uuid? accountId:uuid? ${edits}`,
  ]),
  table('assetInputs', 'asset_inputs', 'asset_id month', [
    `assetId:uuid month:month value:decimal notes:text? ${edits}`,
  ]),
  // After the values: one entered for a month in which the asset was closed would be refused.
  table('assetClosings', 'asset_closings', 'asset_id closed_on', ['assetId:uuid closedOn:date reopenedOn:date']),
  table('marketCaps', 'market_cap_history', 'asset_id month', ['assetId:uuid month:month marketCap:decimal?']),
  table('allocationTargets', 'category_allocation_targets', 'category_code', [
    `categoryCode:text targetPct:decimal ${edits}`,
  ]),
  table('transactions', 'transactions', 'id', [
    'id:uuid kind:text date:date accountId:uuid? amount:decimal currency:text payee:text? description:text?',
    `splits:splits status:text source:text ${edits}`,
  ]),
  // After both of their sides, which come back as what being joined had made of them.
  table('transfers', 'transfers', 'out_id', ['outId:uuid inId:uuid createdAt:instant']),
  table('budgets', 'budgets', 'month category_id', [
    `month:month categoryId:uuid amount:decimal currency:text calculated:boolean ${edits}`,
  ]),
  table('exchangeRates', 'owner_fx_rates', 'currency month source', [
    `currency:text month:month rate:decimal source:text ${edits}`,
  ]),
];

/** What a document keeps of the member who exports it. */
export const memberColumns: Column[] = columnsOf('name:text? locale:text timeZone:text theme:text');

/** What it keeps of the books themselves. */
export const booksColumns: Column[] = columnsOf('baseCurrency:text');

/** Both are its profile. */
export const profileColumns: Column[] = [memberColumns.slice(0, 1), booksColumns, memberColumns.slice(1)].flat();

function table(name: string, tableName: string, key: string, columns: string[]): BookTable {
  return { ...list(name, ...columns), table: tableName, key: key.split(' ') };
}
