import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { grammatical, grandfathered, isKnownToIntl, isLanguageTag, mistaken } from './testing/language-tags';
import { newOwner } from './testing/owner';

let books: TestDatabase;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);

afterAll(() => books.close());

async function taken(tags: readonly string[]) {
  const rows = await books.database.query<{ tag: string; taken: boolean }>(
    `select tag, is_language_tag(tag) as taken
     from jsonb_array_elements_text(:tags::jsonb) with ordinality as t (tag, place) order by place`,
    { tags: JSON.stringify(tags) },
  );
  return rows.map(({ tag, taken: verdict }) => [tag, verdict]);
}

test.each([
  ['built by the grammar', grammatical],
  ['with mistakes in it', mistaken],
  // Hardly any of them is a tag by chance: some are made to be one.
  [
    'of any characters',
    fc.oneof(
      { weight: 19, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: grammatical },
    ),
  ],
])('a language tag %s is judged as browsers do, but for the kinds that only BCP 47 has', async (_, tags) => {
  let valid = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        tags.map((tag) => tag.replaceAll('\0', '')),
        { minLength: 1, maxLength: 200 },
      ),
      async (given) => {
        const verdicts = given.map((tag) => [tag, isLanguageTag(tag)]);
        valid += verdicts.filter(([, verdict]) => verdict).length;
        expect(await taken(given)).toEqual(verdicts);
      },
    ),
    { numRuns: 40 },
  );
  // A property that only ever saw one verdict would say little.
  expect(valid).toBeGreaterThan(0);
});

test('a member’s locale may be any of them, of up to 255 characters', async () => {
  const owner = await newOwner(books.database);
  const save = (locale: string) =>
    books.database.query('update users set locale = :locale where id = :owner::uuid', { owner, locale }).then(
      () => 'saved',
      (error: unknown) => /constraint "(\w+)"/.exec((error as Error).message)?.[1],
    );
  const long = `en-x${'-abcdefgh'.repeat(27)}-abcdefg`;
  expect(long).toHaveLength(255);
  const known = ['de-DE-x-foo', 'en-u-kn', 'sl-rozaj-biske-1994', 'en-a-bbb-x-a-ccc', 'en-t-de-t0-und', long];
  const unknown = ['zh-cmn-Hans-CN', 'x-mine', ...grandfathered];
  for (const locale of [...known, ...unknown]) expect([locale, await save(locale)]).toEqual([locale, 'saved']);
  expect(known.filter((tag) => !isKnownToIntl(tag))).toEqual([]);
  expect(await save(`${long}h`)).toBe('user_locale_length');
  for (const locale of [
    'en_GB',
    'en-u',
    'de-1996-1996',
    'en-t-de-1996-1996',
    'en-a-bbb-a-ccc',
    'i-own',
    'en-GB-x',
    'abcd',
  ])
    expect([locale, await save(locale)]).toEqual([locale, 'user_locale_format']);
});
