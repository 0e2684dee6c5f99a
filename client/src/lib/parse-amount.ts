import { Decimal, decimalsProblem, isAmount, type CurrencyDecimals } from '../../../domain/money';
import { usableLocale } from './usable-locale';

export type ParsedAmount = { ok: true; value: string } | { ok: false; problem: string };

const NOT_A_NUMBER: ParsedAmount = { ok: false, problem: 'This is not a number.' };

/**
 * Reads an amount as people type and paste them: 1.234,56 · 1 234.56 · 1,234.56 · 1'234.56 · (12.00) · € 5 · −5.
 * A lone separator that could be either is read by the locale: "1,234" is 1234 in English and 1.234 in German.
 *
 * @param currency whose amount it is; left out where it is none of a currency, or was stored like this
 * @returns the amount as it travels: a plain decimal string with no more decimals than the currency, at most four
 */
export function parseAmount(text: string, locale: string, currency?: CurrencyDecimals): ParsedAmount {
  const value = parseDecimal(text, locale);
  if (value === undefined) return NOT_A_NUMBER;
  const problem = currency && decimalsProblem(value, currency);
  if (problem !== undefined) return { ok: false, problem };
  if (value.decimalPlaces() > 4) return { ok: false, problem: 'At most 4 decimals.' };
  if (!isAmount(value.toFixed())) return { ok: false, problem: 'This number is too large.' };
  return { ok: true, value: value.toFixed() };
}

/** Any decimal, written as amounts are; undefined for what is none. */
export function parseDecimal(text: string, locale: string): Decimal | undefined {
  const bare = withLatinDigits(text, locale)
    .replace(/\p{Lu}{0,3}\p{Sc}\p{Lu}{0,2}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, '')
    .replace(/[\s'’_\p{Cf}]/gu, '')
    .replace(/[−\p{Pd}]/gu, '-');
  const inBrackets = /^\((.+)\)$/.exec(bare);
  const unsigned = (inBrackets?.[1] ?? bare).replace(/^[+-]/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(unsigned)) return undefined;

  const plain = withoutGroups(unsigned, writingOf(locale).decimal);
  if (plain === undefined) return undefined;
  const value = new Decimal(plain);
  return (inBrackets || bare.startsWith('-')) && !value.isZero() ? value.negated() : value;
}

/** The figure with a point for the decimals and no groups; undefined when its separators make no sense. */
function withoutGroups(figure: string, decimal: string): string | undefined {
  const separators = figure.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return figure;
  const bothKinds = new Set(separators).size === 2;
  const decimals = bothKinds ? last : separators.length === 1 && isDecimal(figure, last, decimal) ? last : undefined;
  const [whole = '', fraction, ...more] = decimals === undefined ? [figure] : figure.split(decimals);
  if (more.length > 0 || !isGrouped(whole)) return undefined;
  return `${whole.replace(/[.,]/g, '') || '0'}${fraction ? `.${fraction}` : ''}`;
}

/** Whether a lone separator starts the decimals: the locale's own does, the other only where it can't be a group. */
function isDecimal(figure: string, separator: string, localeDecimal: string): boolean {
  return separator === localeDecimal || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
}

/** 1,234,567 and, as in India, 12,34,567; or no groups at all. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([.,]\d{3})+$/.test(whole) || /^\d{1,2}(,\d{2})*,\d{3}$/.test(whole);
}

/** The same text with the digits 0 to 9, and with points and commas for the separators of other scripts. */
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

interface Writing {
  /** A point or a comma. */
  decimal: string;
  /** From zero to nine. */
  digits: readonly string[];
  /** What stands for a point, a comma or a plus in other scripts. */
  signs: ReadonlyMap<string, string>;
}

const known = new Map<string, Writing>();

/** How a locale writes numbers; asked of Intl once. */
function writingOf(tag: string): Writing {
  const before = known.get(tag);
  if (before) return before;
  const locale = usableLocale(tag);
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const latin = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  const sign = (of: Intl.NumberFormatPart[], kind: string) => of.find(({ type }) => type === kind)?.value ?? '';
  const [ownDecimal, ownGroup] = [sign(parts, 'decimal'), sign(parts, 'group')];
  const decimal = [ownDecimal, sign(latin, 'decimal')].find((mark) => mark === '.' || mark === ',') ?? '.';
  const group = decimal === '.' ? ',' : '.';
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890)];
  const others = [
    ['٫', decimal],
    ['٬', group],
    ['．', '.'],
    ['，', ','],
    ['＋', '+'],
    [ownDecimal, decimal],
    [ownGroup, group],
  ] as const;
  const writing = {
    decimal,
    digits: [digits.at(-1) ?? '0', ...digits.slice(0, -1)],
    signs: new Map(others.filter(([mark]) => !/^[.,'’\s]?$/u.test(mark))),
  };
  known.set(tag, writing);
  return writing;
}
