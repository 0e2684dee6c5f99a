import { found } from '../../testing/cash-flow';
import type { Person } from '../../testing/person';

/**
 * What the API has of a range of days, in words, so that what was brought back can be compared with what it was:
 * `EXPENSE Market -12.30 EUR: Groceries -12.30`, `TRANSFER Giro -100.00 EUR: - -100.00`.
 */
export async function told(person: Person, range: { from: string; to: string }): Promise<string[]> {
  const entries = await found(person, range);
  return entries
    .map(({ kind, payee, description, account, amount, currency, splits }) => {
      const parts = splits.map(
        (part) => `${part.category?.name ?? '-'} ${part.amount}${part.note ? ` ${part.note}` : ''}`,
      );
      const name = payee ?? description ?? account?.name ?? '-';
      return `${kind} ${name} ${amount} ${currency}: ${parts.join(', ')}`;
    })
    .sort();
}
