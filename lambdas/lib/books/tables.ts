/** How a column travels in an exported document; the names say how the value is written there. */
export type ColumnKind = 'uuid' | 'text' | 'month' | 'date' | 'decimal' | 'boolean' | 'integer' | 'instant';

export interface Column {
  /** In the document. */
  name: string;
  /** In the database. */
  column: string;
  kind: ColumnKind;
  nullable: boolean;
  /** What it is in a document from before there was the column; undefined where every document has it. */
  earlier: string | null | undefined;
}

export interface BookTable {
  /** Its list in the document, and its CSV file. */
  name: string;
  table: string;
  columns: Column[];
  /** Columns of the key besides the owner: rows are sorted by them. */
  key: string[];
  /** Whether there are documents from before there was the list. */
  isLater: boolean;
}

const edits = 'version:integer createdAt:instant updatedAt:instant';

/**
 * All that is a member's own, in the order in which it can be restored. Rollups are left out, because they follow from
 * it, and so is the audit trail: what can be written by the one it watches would be none.
 */
export const bookTables: BookTable[] = [
  table('expenseSubcategories', 'expense_subcategories', 'id', [
    'id:uuid categoryCode:text name:text isDefault:boolean position:integer',
    edits,
  ]),
  table('assets', 'assets', 'id', [
    'id:uuid categoryCode:text name:text currency:text institution:text? ticker:text? marketCap:decimal? subTargetPct:decimal? notes:text?',
    `tradable:boolean?? closedOn:date? reopenedOn:date?? securesId:uuid?? accountId:uuid?? ${edits}`,
  ]),
  table('assetInputs', 'asset_inputs', 'asset_id month', [
    `assetId:uuid month:month value:decimal notes:text? ${edits}`,
  ]),
  // After the values: one entered for a month in which the asset was closed would be refused.
  later(table('assetClosings', 'asset_closings', 'asset_id closed_on', ['assetId:uuid closedOn:date reopenedOn:date'])),
  table('marketCaps', 'market_cap_history', 'asset_id month', ['assetId:uuid month:month marketCap:decimal?']),
  table('allocationTargets', 'category_allocation_targets', 'category_code', [
    `categoryCode:text targetPct:decimal ${edits}`,
  ]),
  table('incomes', 'income_items', 'id', [
    `id:uuid categoryCode:text amount:decimal currency:text date:date description:text? accountId:uuid? ${edits}`,
  ]),
  table('expenses', 'expense_items', 'id', [
    'id:uuid categoryCode:text subcategoryId:uuid? amount:decimal currency:text date:date description:text?',
    `accountId:uuid? ${edits}`,
  ]),
  table('budgets', 'budgets', 'month category_code', [
    `month:month categoryCode:text amount:decimal currency:text calculated:boolean ${edits}`,
  ]),
  table('exchangeRates', 'owner_fx_rates', 'currency month source', [
    `currency:text month:month rate:decimal source:text=OWN ${edits}`,
  ]),
];

/** What a document keeps of the member who exports it. */
export const memberColumns: Column[] = columnsOf('name:text? locale:text timeZone:text theme:text');

/** What it keeps of the books themselves. */
export const booksColumns: Column[] = columnsOf('baseCurrency:text');

/** Both are its profile. */
export const profileColumns: Column[] = [memberColumns.slice(0, 1), booksColumns, memberColumns.slice(1)].flat();

function table(name: string, tableName: string, key: string, columns: string[]): BookTable {
  return { name, table: tableName, key: key.split(' '), columns: columnsOf(columns.join(' ')), isLater: false };
}

function later(list: BookTable): BookTable {
  return { ...list, isLater: true };
}

/** `name:kind`, with ? where it may be null, and ?? where older documents do not have it. */
function columnsOf(text: string): Column[] {
  return text.split(' ').map((item) => {
    const [name = '', type = ''] = item.split(':');
    const [kind = '', given] = type.split('=');
    return {
      name,
      column: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      kind: kind.replace(/\?+$/, '') as ColumnKind,
      nullable: kind.endsWith('?'),
      earlier: kind.endsWith('??') ? null : given,
    };
  });
}
