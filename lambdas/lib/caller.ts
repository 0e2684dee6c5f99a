/** Who asks, and whose books they mean: both checked by the database, which answers nothing of other people's books. */
export interface Caller {
  /** The signed-in person, by the token. */
  sub: string;
  books: string;
}

/** The caller's books in a statement, where they may look at them; the parameters are those of a `Caller`. */
export const viewedBooks = `(select books_for(:sub::uuid, :books::uuid, 'VIEW'))`;

/** The same where they may change them. */
export const editedBooks = `(select books_for(:sub::uuid, :books::uuid, 'EDIT'))`;

/** Of a larger object, what says who asks. */
export function callerOf({ sub, books }: Caller): Caller {
  return { sub, books };
}
