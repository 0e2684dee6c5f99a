/** Small letters without accents: how texts are compared with what was typed. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

export interface MatchOptions {
  /** Whether what merely contains what was typed is found too, after all others. */
  within?: boolean;
}

/**
 * What fits a typed text, in any order of its words and without regard to case and accents. What is called exactly so
 * comes first, then what begins so, then what has words that begin so, then the rest; among those, in the given order.
 *
 * @param textsOf what an item is known by, the most telling first
 */
export function bestMatches<Item>(
  items: readonly Item[],
  typed: string,
  textsOf: (item: Item) => readonly string[],
  { within = false }: MatchOptions = {},
): Item[] {
  const asked = wordsOf(typed);
  return items
    .flatMap((item) => {
      const rank = rankOf(textsOf(item).map(wordsOf), asked, within);
      return rank === undefined ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Whether two texts are the same name: case, accents and signs between words do not count. */
export function sameName(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

function rankOf(texts: readonly string[][], asked: readonly string[], within: boolean): number | undefined {
  const query = asked.join(' ');
  const all = texts.flat();
  const ways = [
    ...texts.map((words) => words.join(' ') === query),
    ...texts.map((words) => words.join(' ').startsWith(query)),
    ...[...texts, all].map((words) => asked.every((start) => words.some((word) => word.startsWith(start)))),
    within && asked.every((part) => all.some((word) => word.includes(part))),
  ];
  const rank = ways.indexOf(true);
  return rank < 0 ? undefined : rank;
}

/** The words of a text; what parts a category from its subcategory, or one detail from the next, is none. */
function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[\s,·›/>]+/)
    .filter(Boolean);
}
