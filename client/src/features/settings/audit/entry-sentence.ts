import type { Format } from '../../../lib/format';
import { contentOf, text, type Change, type Fields } from './change';
import { amountText, changedFields } from './fields';
import type { Names } from './names';
import { categoriesText, splitsOf } from './splits';
import { done, listed } from './words';

/** "Expense added: REWE, Food › Groceries, €12.30 on 5 March 2026" */
export function tellTransaction(change: Change, names: Names, format: Format): string {
  const { action, before, after } = change;
  const what = toldEntry(action === 'UPDATE' ? before : contentOf(change), names, format);
  if (action !== 'UPDATE') return `${what.kind} ${done[action]}: ${what.text}`;
  const subject = `${what.kind} ${what.text}`;
  if (before['kind'] !== after['kind']) {
    return `${subject} ${after['kind'] === 'TRANSFER' ? 'became a side of a transfer' : 'is no side of a transfer any more'}`;
  }
  const changed = changedFields(change);
  if (changed.length === 1 && changed[0] === 'amount') {
    return `${subject} changed to ${toldEntry(after, names, format).amount}`;
  }
  return `${subject} changed${listed(changed)}`;
}

/** "Transfer of €500.00 from Everyday account to Savings joined", as far as its sides are known. */
export function tellTransfer(change: Change, names: Names, format: Format): string {
  const [out, into] = [names.transaction(change.key['outId']), names.transaction(change.key['inId'])];
  const [from, to] = [out, into].map((side) => names.asset(side?.['accountId'])?.name);
  const what = [
    'Transfer',
    out && ` of ${toldEntry(out, names, format).amount}`,
    from && ` from ${from}`,
    to && ` to ${to}`,
  ].filter(Boolean);
  return `${what.join('')} ${change.action === 'DELETE' ? 'parted into two entries' : 'joined'}`;
}

/** How an income or expense was told before both were transactions. */
export function tellFormerEntry(change: Change, names: Names, format: Format): string {
  const kind = change.entity === 'Income' ? 'INCOME' : 'EXPENSE';
  const fields = change.action === 'UPDATE' ? change.before : contentOf(change);
  const amount = amountText(change, fields['amount'], names, format);
  const date = text(fields, 'date');
  const what = `${names.categoryOfCode(kind, fields['categoryCode'])} of ${amount}${date ? ` on ${format.date(date)}` : ''}`;
  if (change.action !== 'UPDATE') return `${change.entity} ${done[change.action]}: ${what}`;
  const changed = changedFields(change);
  if (changed.length === 1 && changed[0] === 'amount')
    return `${what} changed to ${amountText(change, change.after['amount'], names, format)}`;
  return `${what} changed${listed(changed)}`;
}

interface ToldEntry {
  /** "Refund" */
  kind: string;
  /** Without its sign where the kind says which way it went. */
  amount: string;
  /** Who, what under, how much and when. */
  text: string;
}

const ofAccounts: Record<string, string> = {
  TRANSFER: 'Transfer',
  OPENING_BALANCE: 'Opening balance',
  ADJUSTMENT: 'Adjustment',
};

function toldEntry(fields: Fields, names: Names, format: Format): ToldEntry {
  const signed = String(fields['amount']);
  const cameIn = !signed.startsWith('-');
  const splits = splitsOf(fields);
  const ofAccount = ofAccounts[String(fields['kind'])];
  const kind = ofAccount ?? flowKind(names.category(splits[0]?.categoryId)?.kind, cameIn);
  const isPlain = ['Expense', 'Refund', 'Transfer'].includes(kind);
  const amount = format.amount(isPlain ? signed.replace('-', '') : signed, text(fields, 'currency') ?? 'XXX');
  const date = text(fields, 'date');
  const account = names.asset(fields['accountId'])?.name ?? 'a deleted account';
  const way = kind !== 'Transfer' ? '' : cameIn ? 'into ' : 'out of ';
  const of = [text(fields, 'payee'), ofAccount ? `${way}${account}` : categoriesText(splits, names), amount];
  return { kind, amount, text: `${of.filter(Boolean).join(', ')}${date ? ` on ${format.date(date)}` : ''}` };
}

/** What has no category yet is what its sign says. */
function flowKind(categoryKind: string | undefined, cameIn: boolean): string {
  if (categoryKind === undefined) return cameIn ? 'Income' : 'Expense';
  if (categoryKind === 'INCOME') return 'Income';
  return cameIn ? 'Refund' : 'Expense';
}
