import { categoryName } from '../../../lib/category-name';
import type { Format } from '../../../lib/format';
import { counted, countedKinds } from '../counted';
import { contentOf, text, type Change, type Fields } from './change';
import { amountText, changedFields, labelOf, percentText } from './fields';
import { tellFormerEntry, tellTransaction, tellTransfer } from './entry-sentence';
import type { Names } from './names';
import { done, listed } from './words';

type Tell = (change: Change, names: Names, format: Format) => string;

/** What happened, in a sentence: "Value of Savings for March 2026 changed from €1,000.00 to €1,200.00". */
export function sentenceOf(change: Change, names: Names, format: Format): string {
  return (tellers[change.entity] ?? tellOther)(change, names, format);
}

const tellers: Record<string, Tell> = {
  Asset(change) {
    const name = text(contentOf(change), 'name') ?? 'An asset';
    const { action, before, after } = change;
    if (action === 'INSERT') return `${name} added`;
    if (action === 'DELETE') return `${name} deleted`;
    const fields = changedFields(change);
    if (fields.length === 1 && fields[0] === 'name') return `${text(before, 'name')} renamed to ${name}`;
    const others = fields.filter((field) => field !== 'closedOn' && field !== 'reopenedOn');
    if (fields.length > 0 && others.length === 0) return `${name} ${after['closedOn'] ? 'closed' : 'reopened'}`;
    return `${name} changed${listed(fields)}`;
  },
  AssetInput(change, names, format) {
    const asset = names.asset(change.key['assetId'])?.name ?? 'a deleted asset';
    const what = `Value of ${asset} for ${format.month(String(change.key['month']))}`;
    return setOrChanged(what, change, 'value', (value) => amountText(change, value, names, format));
  },
  AllocationTarget(change, names, format) {
    const what = `Target of ${names.assetCategory(change.key['categoryCode'])}`;
    return setOrChanged(what, change, 'targetPct', (value) => percentText(String(value), format.locale));
  },
  Budget(change, names, format) {
    const { categoryId, categoryCode } = change.key;
    const category =
      categoryCode === undefined
        ? (names.category(categoryId)?.name ?? 'a deleted category')
        : names.categoryOfCode('EXPENSE', categoryCode);
    const what = `Budget of ${category} for ${format.month(String(change.key['month']))}`;
    return setOrChanged(what, change, 'amount', (value) => amountText(change, value, names, format));
  },
  ExchangeRate(change, _, format) {
    const what = `Your rate of ${String(change.key['currency'])} for ${format.month(String(change.key['month']))}`;
    const shown = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 10 });
    return setOrChanged(what, change, 'rate', (rate) => shown.format(String(rate) as Intl.StringNumericLiteral));
  },
  Transaction: tellTransaction,
  Transfer: tellTransfer,
  Income: tellFormerEntry,
  Expense: tellFormerEntry,
  Category(change, names) {
    const { action, before, after } = change;
    const what = `Category ${nameIn(contentOf(change), names)}`;
    if (action !== 'UPDATE') return `${what} ${done[action]}`;
    const fields = changedFields(change);
    const [field] = fields;
    if (fields.length === 0) return `${what} put in another place`;
    if (fields.length > 1) return `${what} changed${listed(fields)}`;
    if (field === 'name') return `Category ${nameIn(before, names)} renamed to ${text(after, 'name')}`;
    if (field === 'archivedOn') return `${what} ${after['archivedOn'] === null ? 'brought back' : 'archived'}`;
    const parent =
      after['parentId'] === null ? undefined : (names.category(after['parentId'])?.name ?? 'a deleted category');
    return `Category ${nameIn(before, names)} ${parent === undefined ? 'moved to the first level' : `moved to ${parent}`}`;
  },
  ExpenseSubcategory(change, names) {
    const fields = contentOf(change);
    const what = `Subcategory ${text(fields, 'name')} of ${names.categoryOfCode('EXPENSE', fields['categoryCode'])}`;
    if (change.action !== 'UPDATE') return `${what} ${done[change.action]}`;
    return `Subcategory ${text(change.before, 'name')} renamed to ${text(change.after, 'name')}`;
  },
  User: (change) => tellFields('Profile', change),
  Books: (change) => tellFields('Books', change),
  Import: ({ after }, _, format) => `Exported books restored: ${counts(after, format.locale)}`,
};

/** For things of many single fields: the one that changed with its values, several by their names. */
function tellFields(what: string, change: Change): string {
  const fields = changedFields(change);
  const [field] = fields;
  if (field === undefined || fields.length > 1) return `${what} changed${listed(fields)}`;
  const [from, to] = [text(change.before, field), text(change.after, field)];
  if (from === undefined) return `${what}: ${labelOf(field)} set to ${to}`;
  return to === undefined
    ? `${what}: ${labelOf(field)} cleared`
    : `${what}: ${labelOf(field)} changed from ${from} to ${to}`;
}

/** For things that are one figure; where it stayed, what else changed is named. */
function setOrChanged(what: string, change: Change, field: string, show: (value: unknown) => string): string {
  const { action, before, after } = change;
  if (action === 'INSERT') return `${what} set to ${show(after[field])}`;
  if (action === 'DELETE') return `${what} cleared, it was ${show(before[field])}`;
  if (before[field] !== after[field]) return `${what} changed from ${show(before[field])} to ${show(after[field])}`;
  return `${what} kept${listed(changedFields(change), 'changed')}`;
}

const tellOther: Tell = (change) => `${change.entity} ${done[change.action]}${listed(changedFields(change))}`;

/** "Food › Groceries", as far as what it is a part of is known. */
function nameIn(fields: Fields, names: Names): string {
  const parent = names.category(fields['parentId']);
  return categoryName({ name: text(fields, 'name') ?? '', parent: parent ?? null });
}

/** What documents of before counted as well. */
const formerKinds = [
  ['incomes', ['income', 'incomes']],
  ['expenses', ['expense', 'expenses']],
] as const;

function counts(fields: Fields, locale: string): string {
  const [first, second, ...rest] = countedKinds;
  return [first, second, ...formerKinds, ...rest]
    .filter(([field]) => fields[field] !== undefined)
    .map(([field, words]) => counted(Number(fields[field]), words, locale))
    .join(', ');
}
