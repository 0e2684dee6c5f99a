import type { SplitInput, Transaction, UpdateTransactionInput } from '../../schema/__generated__/types';
import { checkCurrencyCode, checkDecimal, isUuid, sameDecimal } from './checks';
import { checkDay } from './days';
import { refuse } from './errors';
import { wholeRows, type Row } from './rows';
import { toTransactions } from './transactions';

/** Columns by field of an input: the first cannot be cleared. */
const required: Record<string, string> = { date: 'date', amount: 'amount', currency: 'currency', status: 'status' };
const optional: Record<string, string> = { accountId: 'account_id', payee: 'payee', description: 'description' };

/** What is said of a transaction when it is entered or changed. */
type Change = Omit<UpdateTransactionInput, 'id' | 'expectedVersion'>;
type Fields = { [Field in keyof Change]: Change[Field] | undefined };

/** Checks the form of what was given of a transaction, and gives it by columns. What is left out stays out. */
export function columnsOf(input: Fields): Row {
  const { date, amount, currency, accountId } = input;
  if (date) checkDay(date, 'date');
  if (typeof amount === 'string') checkAmount(amount, 'amount');
  if (typeof currency === 'string') checkCurrencyCode(currency, 'currency');
  if (typeof accountId === 'string') checkReference('account', accountId, 'accountId');
  const columns: Row = {};
  Object.entries({ ...required, ...optional }).forEach(([field, column]) => {
    const value = (input as Row)[field];
    if (value === null && required[field]) refuse('VALIDATION_ERROR', `${field} cannot be empty.`, field, 'required');
    if (value !== undefined) columns[column] = value;
  });
  return columns;
}

/** An amount to write: anything but zero. */
export function checkAmount(amount: string, field: string): void {
  if (sameDecimal(checkDecimal(amount, field), '0')) {
    refuse('VALIDATION_ERROR', 'An amount is not zero.', field, 'transaction_amount_not_zero');
  }
}

/** Checks the form of the parts of a transaction, and gives them by columns. What is wrong is named by its place. */
export function partsOf(splits: SplitInput[]): Row[] {
  return splits.map(({ categoryId = null, amount, note = null }, position) => {
    checkAmount(amount, `splits[${position}].amount`);
    if (categoryId !== null) checkReference('category', categoryId, `splits[${position}].categoryId`);
    return { category_id: categoryId, amount, note };
  });
}

/** Refuses a category for all of a transaction beside those of its parts. */
export function checkOneWay({ categoryId, splits }: Fields): void {
  if (categoryId !== undefined && splits !== undefined) {
    const message = 'Give categoryId for all of it, or splits for its parts.';
    refuse('VALIDATION_ERROR', message, 'splits', 'category_or_splits');
  }
}

/** Refuses an id that cannot be one. */
export function checkReference(what: 'account' | 'category', id: string, field: string): void {
  if (!isUuid(id)) refuse('NOT_FOUND', `There is no such ${what}.`, field, `${what}_exists`);
}

/** Checks the id of a transaction that should be there. */
export function checkTransactionId(id: string, field: string): void {
  if (!isUuid(id)) refuseNoTransaction(field);
}

export function refuseNoTransaction(field: string): never {
  return refuse('NOT_FOUND', 'There is no such transaction.', field, 'transaction_exists');
}

export function refuseTakenId(): never {
  return refuse('CONFLICT', 'There is another transaction with this id.', 'id', 'transaction_id_taken');
}

/** The transaction that was read last, or else a refusal. */
export function transactionOf(rows: Row[] | undefined): Transaction {
  return toTransactions(wholeRows(rows))[0] ?? refuseNoTransaction('id');
}
