import { Decimal } from '../../domain/money';
import { sumOf } from '../../domain/split';

// How screens write for a reader of British English: figures of the API are looked for in this form.

/** An amount in euros, given as the API gives it. */
export function euros(amount = ''): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' })
    .format(amount as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** `March 2026` of `2026-03`. */
export function longMonth(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(new Date(`${month}-15`));
}

/** The sum of figures as they stand on screen or on the wire, to two decimals. */
export function added(figures: readonly (string | undefined)[]): string {
  return sumOf(figures.map((figure) => new Decimal((figure ?? '').replace('%', '')))).toFixed(2);
}
