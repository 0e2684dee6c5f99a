import { util } from '@aws-appsync/utils';
import { AMOUNT_PATTERN, UUID_PATTERN } from '../../domain/limits';
import type { QueryTransactionsArgs, TransactionFilter } from '../../schema/__generated__/types';
import { checkDecimal, isUuid } from './checks';
import { dayRange } from './days';
import { refuse } from './errors';
import { keysOf, pageLimit, pageOf, tokenOf } from './paging';
import type { Row } from './rows';
import type { TransactionPick } from './transactions';

const LIST = 'transaction';
const KEY_PATTERNS = ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z$', UUID_PATTERN];
const LONGEST_SEARCH = 500;
const MOST_CATEGORIES = 100;

/** Checks the arguments of a list. One transaction more than the page holds is read, to know whether there are others. */
export function transactionPick({ filter, limit, nextToken }: QueryTransactionsArgs): TransactionPick {
  const given = filter ?? {};
  return {
    ...dayRange(given.from, given.to),
    kind: given.kind ?? null,
    // An id of another form is nobody's.
    categoryIds: categoriesOf(given)?.filter((id) => isUuid(id)) ?? null,
    accountId: given.accountId ?? null,
    ...searchOf(given),
    minAmount: sizeOf(given.minAmount, 'minAmount'),
    maxAmount: sizeOf(given.maxAmount, 'maxAmount'),
    uncategorised: given.uncategorised ?? null,
    after: keysOf(LIST, KEY_PATTERNS, nextToken),
    limit: pageLimit(limit) + 1,
  };
}

function categoriesOf({ categoryIds }: TransactionFilter): string[] | null {
  if (categoryIds && categoryIds.length > MOST_CATEGORIES) {
    const message = `At most ${MOST_CATEGORIES} categories can be asked for at once.`;
    refuse('LIMIT_EXCEEDED', message, 'categoryIds', 'category_ids_count');
  }
  return categoryIds ?? null;
}

function searchOf({ search }: TransactionFilter): Pick<TransactionPick, 'search' | 'amount'> {
  const wanted = (search ?? '').trim();
  if (wanted.length > LONGEST_SEARCH) {
    refuse('VALIDATION_ERROR', `search has at most ${LONGEST_SEARCH} characters.`, 'search', 'search_length');
  }
  const amount = wanted.replaceAll(',', '.');
  const size = amount.startsWith('-') || amount.startsWith('+') ? amount.slice(1) : amount;
  return { search: wanted === '' ? null : wanted, amount: util.matches(AMOUNT_PATTERN, amount) ? size : null };
}

function sizeOf(amount: string | null | undefined, field: string): string | null {
  if (amount === null || amount === undefined) return null;
  if (amount.startsWith('-')) refuse('VALIDATION_ERROR', `${field} has no sign.`, field, 'amount_size');
  return checkDecimal(amount, field);
}

/** The rows of a page, and the token of the one after it. `enteredAt` is the instant to the microsecond, as it is sorted by. */
export function transactionPage(all: Row[], limit: number | null | undefined) {
  const { rows, isLast } = pageOf(all, pageLimit(limit));
  const last = rows[rows.length - 1];
  const nextToken =
    isLast || !last ? null : tokenOf(LIST, [last.date as string, last.enteredAt as string, last.id as string]);
  return { rows, nextToken };
}
