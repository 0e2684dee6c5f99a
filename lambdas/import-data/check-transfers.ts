import { listOf, type BookDocument } from '../../domain/books/document';
import { RefusedDocument } from './refused';

/**
 * A side of a transfer and what joins it come together: the database would make one of an entry, which then is not what
 * was restored, and leave a side without its other for ever.
 *
 * @throws RefusedDocument that names the first transaction of which only one of both is there
 */
export function checkTransfers(document: BookDocument): void {
  const sides = new Set(listOf(document, 'transfers').flatMap(({ outId, inId }) => [outId, inId]));
  listOf(document, 'transactions').forEach(({ id, kind }, index) => {
    if ((kind === 'TRANSFER') === sides.has(id ?? null)) return;
    const what =
      kind === 'TRANSFER' ? 'is a side of a transfer that is not there' : 'is joined as a transfer and is none';
    throw new RefusedDocument(`The books cannot be restored: transactions[${index}] ${what}.`, null, 'transfer_sides');
  });
}
