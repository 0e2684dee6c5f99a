import type { Violation } from './violation';
import { NO_BOOKS } from './no-books';

export const exchangeRateViolations: Record<string, Violation> = {
  owner_fx_rate_owner_exists: {
    type: 'NOT_FOUND',
    field: null,
    message: NO_BOOKS,
  },
  owner_fx_rate_currency_known: { type: 'VALIDATION_ERROR', field: 'currency', message: 'There is no such currency.' },
  owner_fx_rate_not_for_euro: {
    type: 'VALIDATION_ERROR',
    field: 'currency',
    message: 'Rates say what one euro buys: the euro has none.',
  },
  owner_fx_rate_positive: { type: 'VALIDATION_ERROR', field: 'rate', message: 'A rate is greater than zero.' },
  owner_fx_rate_month_range: {
    type: 'VALIDATION_ERROR',
    field: 'month',
    message: 'A month is from 1900-01 to 2199-12.',
  },
};
