import { Decimal } from '../../../../../domain/money';
import { plain } from '../../../lib/best-matches';
import type { Entry } from './entry';
import type { ListFilter } from './filters';

/** Whether an entry belongs to a list, as the API judges it. */
export function belongs(entry: Entry, list: ListFilter): boolean {
  const amount = new Decimal(entry.amount).abs();
  const categories = entry.splits.map(({ category }) => category);
  const isSortedUnder = (ids: readonly string[]) =>
    categories.some((category) => ids.some((id) => id === category?.id || id === category?.parent?.id));
  return (
    entry.date >= list.from &&
    entry.date <= list.to &&
    (list.kind === undefined || entry.kind === list.kind) &&
    (list.categoryIds === undefined || isSortedUnder(list.categoryIds)) &&
    (list.uncategorised === undefined || (isFlow(entry) && categories.includes(null))) &&
    (list.accountId === undefined || entry.account?.id === list.accountId) &&
    (list.minAmount === undefined || amount.gte(list.minAmount)) &&
    (list.maxAmount === undefined || amount.lte(list.maxAmount)) &&
    (list.search === undefined || finds(list.search, entry))
  );
}

function isFlow({ kind }: Entry): boolean {
  return kind === 'INCOME' || kind === 'EXPENSE';
}

/** A text is found in what an entry says, and an amount in what it is worth. */
function finds(search: string, { payee, description, amount, splits }: Entry): boolean {
  const names = splits.flatMap(({ category }) => [category?.name, category?.parent?.name]);
  const wanted = plain(search);
  const figure = /^[-+]?(\d+(?:[.,]\d+)?)$/.exec(wanted)?.[1]?.replace(',', '.');
  return (
    [`${payee ?? ''} ${description ?? ''}`, ...names].some((text) => text && plain(text).includes(wanted)) ||
    (figure !== undefined &&
      [amount, ...splits.map((split) => split.amount)].some((one) => new Decimal(one).abs().equals(figure)))
  );
}
