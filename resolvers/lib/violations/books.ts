import type { Violation } from './violation';

export const booksViolations: Record<string, Violation> = {
  books_editable: { type: 'FORBIDDEN', field: null, message: 'You may look at these books, but not change them.' },
  books_base_currency_known: { type: 'VALIDATION_ERROR', field: 'baseCurrency', message: 'There is no such currency.' },
};
