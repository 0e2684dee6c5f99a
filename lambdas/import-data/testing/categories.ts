import fc from 'fast-check';
import type { BookRow } from '../../../domain/books/document';
import { date, edits, inOrder, optional } from './cells';

const level = fc.uniqueArray(
  fc.record({
    ...{ id: fc.uuid(), number: fc.nat({ max: 9999 }), archivedOn: optional(date), ...edits },
    kind: fc.constantFrom('INCOME', 'EXPENSE'),
  }),
  { selector: ({ number }) => number, maxLength: 5 },
);

const firstLevel = level.map((list) => list.map((row): BookRow => ({ ...row, parentId: null })));

const partsOf = (tops: BookRow[]) =>
  level.map((list) =>
    list.map(({ number, ...row }): BookRow => {
      const { id = null, kind = null } = tops[number % tops.length] ?? {};
      return { ...row, kind, parentId: id, number: number + 10_000 };
    }),
  );

/** Names and codes are made of the number, so that no two are the same. */
function named({ id, number, kind, parentId, archivedOn, ...rest }: BookRow): BookRow {
  const code = Number(number) % 2 === 0 ? `CODE_${number}` : null;
  const row = { id, code, kind, name: `Name ${number}`, parentId, position: Number(number) % 1000, archivedOn };
  return { ...row, ...rest } as BookRow;
}

/** Categories of two levels. */
export const categories = firstLevel
  .chain((tops) => (tops.length === 0 ? fc.constant<BookRow[]>([]) : partsOf(tops).map((parts) => [...tops, ...parts])))
  .map((list) => inOrder(list.map(named), 'id'));
