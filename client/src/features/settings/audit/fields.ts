import { AMOUNT_PATTERN } from '../../../../../domain/limits';
import { isMonth } from '../../../../../domain/month';
import type { Format } from '../../../lib/format';
import { contentOf, text, type Change, type Fields } from './change';
import type { Names } from './names';
import { sortedAs, splitsText } from './splits';

/** What says nothing to a person. */
const technical = new Set([
  ...['id', 'assetId', 'email', 'version', 'createdAt', 'updatedAt', 'isDefault', 'position', 'code', 'outId', 'inId'],
]);

const labels: Record<string, string> = {
  accountId: 'account',
  archivedOn: 'archived on',
  baseCurrency: 'base currency',
  calculated: 'set by auto-adjust',
  categoryCode: 'category',
  categoryId: 'category',
  closedOn: 'closed on',
  institution: 'held at',
  locale: 'figures and dates',
  marketCap: 'market capitalisation',
  parentId: 'part of',
  reopenedOn: 'open again from',
  splits: 'where it belongs',
  securesId: 'secured on',
  subcategoryId: 'subcategory',
  subTargetPct: 'target inside the category',
  targetPct: 'target',
  timeZone: 'time zone',
  tradable: 'bought and sold by plans',
};

export interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** The label of a field in running text. */
export function labelOf(field: string): string {
  return labels[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The fields that an edit changed, or all that something had when it came or went. */
export function changedFields({ action, before, after }: Change): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !technical.has(name));
  return names.filter((name) =>
    action === 'UPDATE' ? isChanged(name, before, after) : (before[name] ?? after[name] ?? null) !== null,
  );
}

function isChanged(name: string, before: Fields, after: Fields): boolean {
  return name === 'splits' ? sortedAs(before) !== sortedAs(after) : before[name] !== after[name];
}

/** Before and after, field by field. */
export function fieldChanges(change: Change, names: Names, format: Format): FieldChange[] {
  const show = (side: 'before' | 'after', field: string) => valueText(change, change[side], field, names, format);
  return changedFields(change).map((field) => ({
    label: labelOf(field),
    before: show('before', field),
    after: show('after', field),
  }));
}

/** An amount in the currency of what was changed, by the formatter that every amount goes through. */
export function amountText(change: Change, value: unknown, names: Names, format: Format): string {
  const amount = String(value);
  if (!amountPattern.test(amount)) return amount;
  const currency = text(contentOf(change), 'currency') ?? names.asset(change.key['assetId'])?.currency;
  return currency ? format.amount(amount, currency) : format.figure(amount, NO_CURRENCY);
}

/** A percentage from 0 to 100 with all decimals it has. */
export function percentText(percentage: string, locale: string): string {
  if (!amountPattern.test(percentage)) return percentage;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 4,
  });
  return format.format(percentage as Intl.StringNumericLiteral);
}

const amountPattern = new RegExp(AMOUNT_PATTERN);

/** ISO 4217 has a code for it. */
const NO_CURRENCY = 'XXX';

/** What is sorted under categories of assets. */
const ofAssets = new Set(['Asset', 'AllocationTarget']);

function valueText(change: Change, fields: Fields, field: string, names: Names, format: Format): string {
  const value = fields[field];
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const plain = String(value);
  switch (field) {
    case 'value':
    case 'amount':
    case 'marketCap':
      return amountText(change, value, names, format);
    case 'targetPct':
    case 'subTargetPct':
      return percentText(plain, format.locale);
    case 'month':
      return isMonth(plain) ? format.month(plain) : plain;
    case 'date':
    case 'closedOn':
    case 'reopenedOn':
    case 'archivedOn':
      return format.date(plain);
    case 'kind':
    case 'status':
    case 'source':
      return plain.toLowerCase().replaceAll('_', ' ');
    case 'splits':
      return splitsText(fields, names, format);
    case 'categoryCode':
      return ofAssets.has(change.entity)
        ? names.assetCategory(value)
        : names.categoryOfCode(change.entity === 'Income' ? 'INCOME' : 'EXPENSE', value);
    case 'parentId':
    case 'categoryId':
      return names.category(value)?.name ?? 'a deleted category';
    case 'subcategoryId':
      return names.category(value)?.name ?? 'a deleted subcategory';
    case 'securesId':
      return names.asset(value)?.name ?? 'a deleted asset';
    case 'accountId':
      return names.asset(value)?.name ?? 'a deleted account';
    default:
      return plain;
  }
}
