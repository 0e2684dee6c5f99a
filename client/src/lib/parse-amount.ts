import { Decimal, isAmount } from '../../../domain/money';

export type ParsedAmount = { ok: true; value: string } | { ok: false; problem: string };

const NOT_A_NUMBER: ParsedAmount = { ok: false, problem: 'This is not a number.' };

/**
 * Reads an amount as people type and paste them: 1.234,56 · 1 234.56 · 1,234.56 · 1'234.56 · (12.00) · € 5 · −5.
 * A lone separator that could be either is read by the locale: "1,234" is 1234 in English and 1.234 in German.
 *
 * @returns the amount as it travels: a plain decimal string with at most four decimals
 */
export function parseAmount(text: string, locale: string): ParsedAmount {
  const value = parseDecimal(text, locale);
  if (value === undefined) return NOT_A_NUMBER;
  if (value.decimalPlaces() > 4) return { ok: false, problem: 'At most 4 decimals.' };
  if (!isAmount(value.toFixed())) return { ok: false, problem: 'This number is too large.' };
  return { ok: true, value: value.toFixed() };
}

/** Any decimal, written as amounts are; undefined for what is none. */
export function parseDecimal(text: string, locale: string): Decimal | undefined {
  const writing = writingOf(locale);
  const bare = withLatinDigits(text, writing)
    .replace(/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, '')
    .replace(/[\s'’_\u200e\u200f\u061c]/gu, '')
    .replace(/[−–]/gu, '-');
  const inBrackets = /^\((.+)\)$/.exec(bare);
  const unsigned = (inBrackets?.[1] ?? bare).replace(/^[+-]/, '');
  if (!/^[\d.,٫٬]*\d[\d.,٫٬]*$/.test(unsigned)) return undefined;

  const plain = withoutGroups(unsigned.replaceAll('٫', '.').replaceAll('٬', ','), writing.decimal);
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

/** Replaces the digits the locale writes numbers with, such as ٣, by 0 to 9. */
function withLatinDigits(text: string, { digits }: Writing): string {
  return [...text]
    .map((character) => (digits.includes(character) ? String(digits.indexOf(character)) : character))
    .join('');
}

interface Writing {
  decimal: string;
  /** From zero to nine. */
  digits: readonly string[];
}

const known = new Map<string, Writing>();

/** How a locale writes numbers; asked of Intl once. */
function writingOf(locale: string): Writing {
  const before = known.get(locale);
  if (before) return before;
  const latin = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890)];
  const writing = {
    decimal: latin.find(({ type }) => type === 'decimal')?.value ?? '.',
    digits: [digits.at(-1) ?? '0', ...digits.slice(0, -1)],
  };
  known.set(locale, writing);
  return writing;
}
