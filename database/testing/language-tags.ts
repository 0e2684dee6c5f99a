import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** A subtag of so many of these characters, now and then in capitals. */
function subtag(characters: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc
    .tuple(fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength }), fc.boolean())
    .map(([text, capitals]) => (capitals ? text.toUpperCase() : text));
}
const joined = (...parts: fc.Arbitrary<string | string[] | null>[]) =>
  fc.tuple(...parts).map((list) =>
    list
      .flat()
      .filter((part) => part !== null)
      .join('-'),
  );
const any = letters + digits;
const several = (part: fc.Arbitrary<string>, minLength: number) => fc.array(part, { minLength, maxLength: 3 });
const maybe = (part: fc.Arbitrary<string>) => fc.option(part);

const language = fc.oneof(fc.constantFrom('en', 'de', 'ar', 'zh', 'gsw'), subtag(letters, 2, 3), subtag(letters, 5, 8));
const variant = fc.oneof(
  // Few, so that some come twice.
  fc.constantFrom('1996', 'rozaj'),

  subtag(any, 5, 8),
  joined(subtag(digits, 1), subtag(any, 3)).map((text) => text.replace('-', '')),
);
const extended = several(subtag(letters, 3), 1);
const names = [maybe(subtag(letters, 4)), maybe(fc.oneof(subtag(letters, 2), subtag(digits, 3)))];
const key = (first: string, second: string) =>
  fc.tuple(subtag(first, 1), subtag(second, 1)).map(([one, other]) => one + other);
const keyword = joined(key(any, letters), several(subtag(any, 3, 8), 0));
const field = joined(key(letters, digits), several(subtag(any, 3, 8), 1));
const extension = fc.oneof(
  joined(fc.constantFrom('u', 'U'), several(subtag(any, 3, 8), 0), several(keyword, 1)),
  joined(fc.constant('u'), several(subtag(any, 3, 8), 1)),
  joined(fc.constant('t'), language, ...names, several(variant, 0), several(field, 0)),
  joined(fc.constant('t'), several(field, 1)),
  joined(subtag('0159absvwyz', 1), several(subtag(any, 2, 8), 1)),
);
const ofOneself = joined(fc.constantFrom('x', 'X'), several(subtag(any, 1, 8), 1));

/** Tags that Intl has no use for, and BCP 47 does. */
export const grandfathered =
  'en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-BE-FR sgn-BE-NL sgn-CH-DE zh-min zh-min-nan no-bok art-lojban cel-gaulish zh-guoyu'.split(
    ' ',
  );

/** Built as the grammar says; nearly always valid: a part may have come twice. */
export const grammatical = fc.oneof(
  { weight: 6, arbitrary: joined(language, ...names, several(variant, 0), several(extension, 0), maybe(ofOneself)) },
  {
    weight: 1,
    arbitrary: joined(subtag(letters, 2, 3), extended, ...names, several(variant, 0), several(extension, 0)),
  },
  { weight: 1, arbitrary: ofOneself },
  { weight: 1, arbitrary: fc.constantFrom(...grandfathered) },
);

const blunder = fc.constantFrom(
  ...[
    '',
    '-',
    'x',
    'u',
    't',
    'u-',
    '_',
    ' ',
    'é',
    '\u212a',
    '٣',
    '١',
    '\n',
    '.',
    '@posix',
    'a',
    '1',
    '11',
    'a1',
    '1a',
    'abc',
  ],
  ...['abcd', '1abc', 'abcde', 'abcdefgh', 'abcdefghi', 'u-ca', 'u-nu-latn', 't-de', 't-m0-und', 'x-a', 'a-bb', 'de'],
);

/** What people and programs get wrong: a tag with something put into it, taken out of it, doubled or moved. */
export const mistaken = fc
  .tuple(grammatical, fc.array(fc.tuple(blunder, fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }))
  .map(([tag, blunders]) =>
    blunders.reduce((parts, [text, from, to]) => {
      const given = text === '' ? (parts[from % Math.max(parts.length, 1)] ?? '') : text;
      return text === '-'
        ? parts.toSpliced(from % Math.max(parts.length, 1), 1)
        : parts.toSpliced(to % (parts.length + 1), 0, given);
    }, tag.split('-')),
  )
  .map((parts) => parts.join('-'));

/** What Intl takes and, of BCP 47, the three kinds that it does not: old ones, of private use alone, and extended languages. */
export function isLanguageTag(tag: string): boolean {
  if (isKnownToIntl(tag) || /^x(-[a-z0-9]{1,8})+$/i.test(tag)) return true;
  if (grandfathered.some((old) => old.toLowerCase() === tag.toLowerCase())) return true;
  return isKnownToIntl(tag.replace(/^([a-z]{2,3})(-[a-z]{3}){1,3}(?=-|$)/i, '$1'));
}

export function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
