import type { Refusal } from './answer';

/** What a caller is told who asks in a currency that does not exist. */
export function unknownCurrency(currency: string | null): Refusal {
  const message = `There is no currency ${currency ?? ''}.`;
  return { type: 'VALIDATION_ERROR', field: 'currency', code: 'currency_known', message };
}
