import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listOf } from './list-of';

it('names are read as people say them', () => {
  expect(['A', 'A B', 'A B C D', 'A B C D E'].map((words) => listOf(words.split(' ')))).toEqual([
    'A',
    'A and B',
    'A, B, C and D',
    'A, B, C and 2 more',
  ]);
});

it('however many there are, a line names a few, counts the others, and leaves out none', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 500 }), (words) => {
      const said = listOf(words).split(/, | and /);
      const more = /^(\d+) more$/.exec(said.at(-1) ?? '');
      const named = more ? said.slice(0, -1) : said;
      expect(named).toEqual(words.slice(0, named.length));
      expect(named.length + Number(more?.[1] ?? 0)).toBe(words.length);
      expect(said.length).toBeLessThanOrEqual(4);
    }),
  );
});
