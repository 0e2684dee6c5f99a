/** What is written where a language tag says nothing that Intl knows. */
const FALLBACK = 'en-GB';

/**
 * A language tag in its usual spelling. Intl throws at tags that are old (`i-klingon`), private (`x-mine`) or not a tag
 * at all (`en_US@posix`, as some systems name their language): then it is the longest beginning that Intl does know.
 */
export function usableLocale(tag: string): string {
  const subtags = tag.split(/[-_]/);
  for (let count = subtags.length; count > 0; count -= 1) {
    const known = canonical(subtags.slice(0, count).join('-'));
    if (known !== undefined) return known;
  }
  return FALLBACK;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
