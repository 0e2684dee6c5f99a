import { normalName } from '../../domain/names';
import { listOf, type BookDocument, type BookRow } from '../lib/books/document';

/** The names of a document as the database keeps them, so that what was restored before is known again. */
export function withNormalNames(document: BookDocument): BookDocument {
  return {
    ...document,
    profile: normalised(document.profile, ['name']),
    assets: listOf(document, 'assets').map((row) => normalised(row, ['name', 'institution', 'ticker'])),
    expenseSubcategories: listOf(document, 'expenseSubcategories').map((row) => normalised(row, ['name'])),
  };
}

function normalised(row: BookRow, fields: string[]): BookRow {
  const names = fields.map((field) => [field, row[field]] as const).filter(([, name]) => typeof name === 'string');
  return { ...row, ...Object.fromEntries(names.map(([field, name]) => [field, normalName(name as string)])) };
}
