import { normalName } from '../../domain/names';
import { listOf, type BookDocument, type BookRow } from '../../domain/books/document';

/** The names of a document as the database keeps them, so that what was restored before is known again. */
export function withNormalNames(document: BookDocument): BookDocument {
  return {
    ...document,
    profile: normalised(document.profile, ['name']),
    categories: listOf(document, 'categories').map((row) => normalised(row, ['name'])),
    assets: listOf(document, 'assets').map((row) => normalised(row, ['name', 'institution', 'ticker'])),
    transactions: listOf(document, 'transactions')
      .map((row) => normalised(row, ['payee']))
      .map((row) => ({ ...row, payee: row.payee === '' ? null : (row.payee ?? null) })),
  };
}

function normalised(row: BookRow, fields: string[]): BookRow {
  const names = fields.map((field) => [field, row[field]] as const).filter(([, name]) => typeof name === 'string');
  return { ...row, ...Object.fromEntries(names.map(([field, name]) => [field, normalName(name as string)])) };
}
