/** A statement with its named parameters as PostgreSQL wants them. */
export interface NumberedSql {
  /** The statement with `$1`, `$2`, … in place of the names. */
  text: string;
  /** The name behind each number, in order of first use. */
  names: string[];
  /** The highest `$n` the caller wrote by hand; 0 when there is none. The Data API binds names only. */
  positional: number;
}

// One alternative per kind of token, so that a colon within a string, an identifier or a comment is never looked at.
// Sticky, in the order PostgreSQL's scanner decides: escape strings before words, comments before operators.
const tokens = [
  ['skip', /--[^\n\r]*/y],
  ['comment', /\/\*/y],
  // Strings that go on after a line break stay what they were at their first quote.
  [
    'skip',
    /[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'(?:\s*[\n\r](?:\s|--[^\n\r]*[\n\r])*'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|\\?$))*|\\?$)/y,
  ],
  ['skip', /'[^']*(?:''[^']*)*(?:'|$)/y],
  ['skip', /"[^"]*(?:""[^"]*)*(?:"|$)/y],
  ['dollar', /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y],
  ['position', /\$\d+/y],
  ['word', /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  ['skip', /::|:=/y],
  // A letter before a quote belongs to the string, so it is no name.
  ['name', /:(?![eEbBxX]'|[uU]&['"])[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  // One may begin with a digit, as in `:1` and `:1e1`, but a number with a point or a signed exponent is none.
  ['name', /:(?!\d[\d_]*(?:\.(?!\.)|[eE][+-]\d))\d[\w\u0080-\uffff]*/y],
  ['skip', /\d+(?:\.\d*)?|\s+/y],
  ['other', /[^]/y],
] as const;

/** A bracket that is open: a subscript, whose first colon parts a slice, or an array written out. */
interface Bracket {
  close: ']' | ')';
  constructs: boolean;
  slicePossible: boolean;
}

/**
 * Finds `:name` as the Data API does: not `::type`, nothing within strings, identifiers, dollar quotes
 * and comments, and not the colon of a slice (`a[1:2]`, `a[:n]`).
 */
export function numberParameters(sql: string): NumberedSql {
  const numbers = new Map<string, number>();
  const open: Bracket[] = [];
  const written: string[] = [];
  let positional = 0;
  let before = '';
  for (let at = 0; at < sql.length;) {
    const { kind, value } = nextToken(sql, at);
    at += value.length;
    const inner = open.at(-1);
    let output = value;
    if (kind === 'position') positional = Math.max(positional, Number(value.slice(1)));
    if (inner?.slicePossible && (kind === 'name' || value === ':')) {
      inner.slicePossible = false;
      // What follows the slice's colon is read again as what it is.
      if (kind === 'name') at -= value.length - 1;
      output = ':';
    } else if (kind === 'name') {
      const name = value.slice(1);
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      // A number must not grow onto a word before it.
      output = `${/[\w$\u0080-\uffff]$/.test(written.at(-1) ?? '') ? ' ' : ''}$${number}`;
    } else if (value === '[') {
      const constructs = /^array$/i.test(before) || (inner?.close === ']' && inner.constructs && /^[[,]$/.test(before));
      open.push({ close: ']', constructs, slicePossible: !constructs });
    } else if (value === '(') {
      open.push({ close: ')', constructs: false, slicePossible: false });
    } else if (value === inner?.close) {
      open.pop();
    }
    // Within a subscript `[2, …` does not exist, and after `]` a new one may open.
    if (value.trim() && !value.startsWith('--') && kind !== 'comment') before = value;
    written.push(output);
  }
  return { text: written.join(''), names: [...numbers.keys()], positional };
}

function nextToken(sql: string, at: number): { kind: (typeof tokens)[number][0]; value: string } {
  for (const [kind, pattern] of tokens) {
    pattern.lastIndex = at;
    const value = pattern.exec(sql)?.[0];
    if (value === undefined) continue;
    if (kind === 'comment') return { kind, value: sql.slice(at, endOfComment(sql, at)) };
    if (kind !== 'dollar') return { kind, value };
    const end = sql.indexOf(value, at + value.length);
    return { kind, value: sql.slice(at, end < 0 ? sql.length : end + value.length) };
  }
  return { kind: 'other', value: sql.charAt(at) };
}

/** Block comments nest. */
function endOfComment(sql: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(sql); mark; mark = marks.exec(sql)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return sql.length;
}
