import fc from 'fast-check';
import { loadModule, scanSync } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { numberParameters } from './parameters';

beforeAll(loadModule);

describe('named parameters', () => {
  it.each([
    ['select :a, :b', 'select $1, $2', ['a', 'b']],
    ['select :a + :a', 'select $1 + $1', ['a']],
    ['select :a::uuid, x::text', 'select $1::uuid, x::text', ['a']],
    ['values (:1, :2)', 'values ($1, $2)', ['1', '2']],
    ['values (:1e1, :0x1f, :2nd)', 'values ($1, $2, $3)', ['1e1', '0x1f', '2nd']],
    ['values (:1.5, :1e-5, :1.)', 'values (:1.5, :1e-5, :1.)', []],
    ["select ':a', E'\\':b', U&':c', :d", "select ':a', E'\\':b', U&':c', $1", ['d']],
    ["select E'x'\n  '\\':a', :b", "select E'x'\n  '\\':a', $1", ['b']],
    ["select 'it''s :a', :b", "select 'it''s :a', $1", ['b']],
    ['select ":a", "x"":b", :c', 'select ":a", "x"":b", $1', ['c']],
    ['select $$ :a $$, $t$ :b $$ $t$, :c', 'select $$ :a $$, $t$ :b $$ $t$, $1', ['c']],
    ['select 1 -- :a\n, :b', 'select 1 -- :a\n, $1', ['b']],
    ['select /* :a /* :b */ :c */ :d', 'select /* :a /* :b */ :c */ $1', ['d']],
    ['select a[1:2], a[:n], a[1:], a[:], a[i:j][k:l]', 'select a[1:2], a[:n], a[1:], a[:], a[i:j][k:l]', []],
    [
      'select a[(:i)], a[1: :j], array[:k, :l], array[[:m]]',
      'select a[($1)], a[1: $2], array[$3, $4], array[[$5]]',
      ['i', 'j', 'k', 'l', 'm'],
    ],
    ['select f(a => :a, b := :b)', 'select f(a => $1, b := $2)', ['a', 'b']],
    ['select a$b$ :c', 'select a$b$ $1', ['c']],
    ['select x:a', 'select x $1', ['a']],
    ['select :größe', 'select $1', ['größe']],
    ["select 'open :a", "select 'open :a", []],
    ['select : a', 'select : a', []],
  ])('are found where they are parameters: %s', (sql, text, names) => {
    expect(numberParameters(sql)).toEqual({ text, names, positional: 0 });
  });

  it('are told from numbers written by hand', () => {
    expect(numberParameters("select $2, '$9', :a").positional).toBe(2);
  });

  // Brackets are left out: in a slice too PostgreSQL sees a colon before a name, and only its place tells what it is.
  const fragments = fc.constantFrom(
    ':a',
    ':b1',
    '::text',
    ':',
    ':=',
    '=>',
    ' ',
    '\n',
    "'",
    "''",
    "'x'",
    "E'",
    "e'\\'",
    "U&'",
    "B'",
    "'\n'",
    '"',
    '""',
    '"q"',
    '$$',
    '$t$',
    '$',
    '$1',
    '--',
    '/*',
    '*/',
    '/',
    '*',
    '-',
    'a',
    'e',
    'E',
    'n',
    'é',
    '1',
    '_',
    '0x',
    '2.5',
    '+',
    '(',
    ')',
    ',',
    ';',
    '\\',
    'array',
    '.',
    '<',
    '@',
    'select',
  );

  it('are the ones PostgreSQL itself sees as a colon before a name, whatever the statement', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 14 }), (parts) => {
        const sql = parts.join('');
        const theirs = colonsBeforeNames(sql);
        if (!theirs) return;
        compared += 1;
        expect(numberParameters(sql).text).toBe(replace(sql, theirs));
      }),
      { numRuns: 20_000 },
    );
    expect(compared).toBeGreaterThan(2_000);
  });
});

/** Where PostgreSQL's scanner sees a colon directly before a word or a number; undefined for what it refuses. */
function colonsBeforeNames(sql: string): { start: number; end: number }[] | undefined {
  try {
    // The scanner counts bytes.
    const bytes = Buffer.from(sql);
    const at = (offset: number) => bytes.subarray(0, offset).toString().length;
    const found = scanSync(sql).tokens;
    return found.flatMap((token, index) => {
      const next = found[index + 1];
      if (sql.slice(at(token.start), at(token.end)) !== ':' || !next || next.start !== token.end) return [];
      const name = sql.slice(at(next.start), at(next.end));
      return /^[\w\u0080-\uffff][\w$\u0080-\uffff]*$/.test(name) ? [{ start: at(token.start), end: at(next.end) }] : [];
    });
  } catch {
    return undefined;
  }
}

function replace(sql: string, spans: { start: number; end: number }[]): string {
  const names: string[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of spans) {
    const name = sql.slice(start + 1, end);
    if (!names.includes(name)) names.push(name);
    text += sql.slice(from, start);
    text += `${/[\w$\u0080-\uffff]$/.test(text) ? ' ' : ''}$${names.indexOf(name) + 1}`;
    from = end;
  }
  return text + sql.slice(from);
}
