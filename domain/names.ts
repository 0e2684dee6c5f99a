import { usableLocale } from './usable-locale';

/**
 * Names as people see them. The database keeps the rules (`normal_name` and `name_key` of its migrations); these are
 * the same for what is decided before it is asked, and a test holds the two together.
 */
const invisible =
  '\\u00AD\\u034F\\u061C\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB';
const blank = '\\u0001-\\u0020\\u007F-\\u00A0\\u1160\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u2800\\u3000';
/** Variation selectors and ends of directions stay where they are: they belong to what stands before them. */
const atEnds =
  '\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u1680\\u180E\\u2000-\\u200F\\u2028\\u2029\\u202F\\u205F-\\u2064\\u206A-\\u206F\\u2800\\u3000\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB';

const invisibles = new RegExp(`[${invisible}]`, 'g');
const blanks = new RegExp(`[${blank}]+`, 'g');
const ends = new RegExp(`^[${atEnds}]+|[${atEnds}]+$`, 'g');

/** A name as it is kept: composed, and without blanks or invisible characters at its ends; empty if nothing can be seen. */
export function normalName(name: string): string {
  return nameKey(name) === '' ? '' : name.replace(ends, '').normalize('NFC');
}

/** What tells one name from another: neither case, nor how its characters are composed, nor what cannot be seen. */
export function nameKey(name: string): string {
  const plain = name.replace(invisibles, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return plain.replace(blanks, ' ').replace(/^ +| +$/g, '');
}

const collators = new Map<string, Intl.Collator>();

/** The order of names in a language: as its dictionaries have them, "9 fund" before "10 fund". */
export function nameOrder(locale: string): (one: string, other: string) => number {
  const collator = collators.get(locale) ?? new Intl.Collator(usableLocale(locale), { numeric: true });
  collators.set(locale, collator);
  return collator.compare;
}
