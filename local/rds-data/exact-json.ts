/** Like JSON.stringify, with the exact digits of a bigint as a JSON number. */
export function stringifyExactly(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  // PostgreSQL has no NUL in text, so no value of a result looks like this mark.
  const marked = JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? `\0${member}` : member));
  return marked.replace(/"\\u0000(-?\d+)"/g, '$1');
}
