/** A part of a transaction. */
export interface SplitCell {
  categoryId: string | null;
  amount: string;
  note: string | null;
}

export type Cell = string | number | boolean | null | SplitCell[];
export type BookRow = Record<string, Cell>;

/** Everything of a member that can be restored. Lists and members always come in the same order. */
export interface BookDocument {
  format: typeof FORMAT;
  version: number;
  profile: BookRow;
  [list: string]: Cell | BookRow | BookRow[];
}

export const FORMAT = 'finally-books';
/** Counts what documents of before cannot be read as: each step has an upgrade in lambdas/import-data. */
export const VERSION = 2;

/** The rows of a list of a document. */
export function listOf(document: BookDocument, name: string): BookRow[] {
  return (document[name] ?? []) as BookRow[];
}
