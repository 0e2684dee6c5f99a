const MOST_NAMED = 4;
const lists = new Intl.ListFormat('en-GB');

/** "CHF, GBP and USD"; of many, the first: "Boat, Flat, Fund and 22 more". */
export function listOf(words: readonly string[]): string {
  if (words.length <= MOST_NAMED) return lists.format(words);
  const named = words.slice(0, MOST_NAMED - 1);
  return lists.format([...named, `${words.length - named.length} more`]);
}
