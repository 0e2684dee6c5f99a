import { MOST_TRANSACTIONS } from '../../domain/limits';
import type { TransactionChange } from '../../schema/__generated__/types';
import { refuse, refuseOne } from './errors';
import type { Row } from './rows';
import { checkReference, checkTransactionId, refuseNoTransaction } from './transaction-writes';

/** Checks several transactions that are named once each, and gives them by columns. What is wrong is named by its place. */
export function checkLines(transactions: TransactionChange[]): Row[] {
  if (transactions.length > MOST_TRANSACTIONS) {
    const message = `At most ${MOST_TRANSACTIONS} transactions can be changed at once.`;
    refuse('LIMIT_EXCEEDED', message, 'transactions', 'transactions_count');
  }
  const seen: Record<string, boolean> = {};
  return transactions.map(({ expectedVersion, categoryId, accountId, ...line }, position) => {
    const id = line.id.toLowerCase();
    const place = placeOf(position);
    checkTransactionId(id, `${place}.id`);
    if (seen[id]) refuse('VALIDATION_ERROR', 'A transaction is named once.', `${place}.id`, 'transaction_once');
    seen[id] = true;
    if (typeof categoryId === 'string') checkReference('category', categoryId, `${place}.categoryId`);
    if (typeof accountId === 'string') checkReference('account', accountId, `${place}.accountId`);
    return {
      ...{ position, id, expected_version: expectedVersion },
      ...{ sorts: categoryId !== undefined, category_id: categoryId ?? null },
      ...{ moves: accountId !== undefined, account_id: accountId ?? null },
    };
  });
}

/** Refuses all of them for what is wrong with the first that has a fault. */
export function refuseWrong(rows: Row[]): void {
  const wrong = rows.find((row) => row.wrong !== undefined);
  if (wrong === undefined) return;
  const place = placeOf(wrong.position as number);
  if (wrong.wrong === 'transaction_exists') refuseNoTransaction(`${place}.id`);
  if (wrong.wrong === 'version') {
    const message = 'One of the transactions was changed meanwhile. Look at it again.';
    refuse('CONFLICT', message, `${place}.expectedVersion`, 'version');
  }
  if (wrong.wrong === 'transaction_in_parts') {
    const message = 'A transaction of several parts is sorted by itself, part by part.';
    refuse('VALIDATION_ERROR', message, `${place}.categoryId`, 'transaction_in_parts');
  }
  refuseOne(place, wrong.wrong as string);
}

function placeOf(position: number): string {
  return `transactions[${position}]`;
}
