import fc from 'fast-check';
import { Decimal, ZERO } from '../../../domain/money';
import { fitting } from '../../../domain/testing/fitting';
import type { BookRow, SplitCell } from '../../../domain/books/document';
import { amount, currency, date, edits, inOrder, instant, optional, rows, text, visible } from './cells';

type Id = fc.Arbitrary<string | null>;

const signed = fc.tuple(amount, fc.boolean()).map(([size, isOut]) => (isOut ? `-${size}` : size));

/** Transactions of every kind, and what joins those that are transfers; their amounts are still to be added up. */
export function ledger(accountId: Id, categoryId: Id) {
  const transaction = (kind: string[], sorted: Id) => ({
    ...{ id: fc.uuid(), kind: fc.constantFrom(...kind), date, accountId, amount: fc.constant('0'), currency },
    ...{ payee: optional(visible(120)), description: optional(text(200)) },
    splits: fc.array(fc.record({ categoryId: sorted, amount: signed, note: optional(text(200)) }), {
      minLength: 1,
      maxLength: 4,
    }),
    ...{ status: fc.constantFrom('BOOKED', 'PENDING'), source: fc.constantFrom('MANUAL', 'IMPORT', 'RECURRING') },
    ...edits,
  });
  const unsorted = fc.constant(null);
  const side = fc.record(transaction(['TRANSFER'], unsorted)) as unknown as fc.Arbitrary<BookRow>;
  return fc
    .tuple(
      rows(transaction(['ENTRY'], categoryId), 'id'),
      rows(transaction(['OPENING_BALANCE', 'ADJUSTMENT'], unsorted), 'id'),
      fc.array(fc.record({ out: side, into: side, createdAt: instant }), { maxLength: 3 }),
    )
    .map(([entries, others, moved]) => {
      const transfers = moved.map(
        ({ out, into, createdAt }) => ({ outId: out.id, inId: into.id, createdAt }) as BookRow,
      );
      const sides = moved.flatMap(({ out, into }) => [ofSign(out, -1), ofSign(into, 1)]);
      return {
        transactions: inOrder([...entries, ...others, ...sides], 'id'),
        transfers: inOrder(transfers, 'outId'),
      };
    });
}

function ofSign(row: BookRow, sign: 1 | -1): BookRow {
  const splits = (row.splits as SplitCell[]).map((split) => ({
    ...split,
    amount: new Decimal(split.amount).abs().times(sign).toFixed(),
  }));
  return { ...row, splits };
}

/** With parts of as many decimals as its currency has, and the amount that they add up to. */
export function addedUp(row: BookRow): BookRow {
  const splits = (row.splits as SplitCell[]).map((split) => ({
    ...split,
    amount: fitting(split.amount, String(row.currency)),
  }));
  const sum = splits.reduce((total, split) => total.plus(split.amount), ZERO);
  const [first] = splits as [SplitCell];
  // What adds up to nothing is no transaction.
  return sum.isZero() ? { ...row, amount: first.amount, splits: [first] } : { ...row, amount: sum.toFixed(), splits };
}
