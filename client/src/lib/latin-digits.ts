import { remember } from './remember';
import { usableLocale } from '../../../domain/usable-locale';

/**
 * The same text with the digits 0 to 9, and with ٫ and ٬ for the separators that only one script has: those begin the
 * decimals and set groups apart wherever they stand.
 *
 * @param locale whose own digits are known as well, such as 一二三
 */
export function withLatinDigits(text: string, locale: string): string {
  const { digits, signs } = writingOf(locale);
  return [...text].map((character) => digitOf(character, digits) ?? signs.get(character) ?? character).join('');
}

/** What a digit of any script counts, whichever the locale writes: keyboards have their own. */
function digitOf(character: string, own: readonly string[]): string | undefined {
  if (own.includes(character)) return String(own.indexOf(character));
  if (!isDigit(character)) return undefined;
  // Unicode has them in rows from zero to nine.
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}

/** How a locale writes figures: its digits from zero to nine, and what its own separators stand for. */
const writingOf = remember((tag: string) => {
  const locale = usableLocale(tag);
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? '';
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890)];
  const signs = [
    [sign('decimal'), '٫'],
    [sign('group'), '٬'],
  ] as const;
  return {
    digits: [digits.at(-1) ?? '0', ...digits.slice(0, -1)],
    signs: new Map(signs.filter(([mark]) => !/^[.,'’\s]?$/u.test(mark))),
  };
});
