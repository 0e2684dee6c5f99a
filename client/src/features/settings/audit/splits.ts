import type { Format } from '../../../lib/format';
import { listOf } from '../../../lib/list-of';
import { UNCATEGORISED } from '../../../lib/category-name';
import type { Fields } from './change';
import type { Names } from './names';

/** A part of a transaction, as its events have it. */
export interface Split {
  categoryId: string | null;
  amount: string;
  note: string | null;
}

export function splitsOf(fields: Fields): readonly Split[] {
  const { splits } = fields;
  return Array.isArray(splits) ? (splits as Split[]) : [];
}

/** What tells one way to sort a transaction from another: the amount of a single part is the transaction's own. */
export function sortedAs(fields: Fields): string {
  const splits = splitsOf(fields);
  return JSON.stringify(splits.map(({ categoryId, note, amount }) => [categoryId, note, splits.length > 1 && amount]));
}

/** "Food › Groceries and Pets" */
export function categoriesText(splits: readonly Split[], names: Names): string {
  return listOf([...new Set(splits.map((split) => nameOf(split, names)))]);
}

/** Each part with its amount and note; of a single one the amount is told by itself. */
export function splitsText(fields: Fields, names: Names, format: Format): string {
  const splits = splitsOf(fields);
  const currency = String(fields['currency'] ?? 'XXX');
  return splits
    .map((split) =>
      [
        nameOf(split, names),
        splits.length > 1 && ` ${format.amount(split.amount, currency)}`,
        split.note && ` (${split.note})`,
      ]
        .filter(Boolean)
        .join(''),
    )
    .join(', ');
}

function nameOf({ categoryId }: Split, names: Names): string {
  return categoryId === null ? UNCATEGORISED : (names.category(categoryId)?.name ?? 'a deleted category');
}
