import type { Refusal } from './answer';

/** What somebody is told who has no such books, or none yet. */
export const noBooks: Refusal = {
  type: 'NOT_FOUND',
  code: 'books_exist',
  message: 'There are no such books of yours. Ask for me first: it opens your own.',
};

/** What a member is told who may only look. */
export const onlyViewed: Refusal = {
  type: 'FORBIDDEN',
  code: 'books_editable',
  message: 'You may look at these books, but not change them.',
};

/** What a caller is told who asks in a currency that does not exist; in that of their books (null), that there are none. */
export function unknownCurrency(currency: string | null): Refusal {
  if (currency === null) return noBooks;
  const message = `There is no currency ${currency}.`;
  return { type: 'VALIDATION_ERROR', field: 'currency', code: 'currency_known', message };
}
