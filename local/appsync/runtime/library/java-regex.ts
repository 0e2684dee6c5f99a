import { HelperError } from './errors';

const posixClasses: Record<string, string> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Alnum: 'A-Za-z0-9',
  Punct: '!-\\/:-@\\[-`{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: ' \\t\\n\\x0B\\f\\r',
};

const escapeLiteral = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The escapes that Java has and JavaScript has not. `inClass` is inside [ ]. */
function translateEscape(pattern: string, at: number, inClass: boolean): { text: string; next: number } {
  const letter = pattern[at + 1] ?? '';
  if (letter === 'Q') {
    const end = pattern.indexOf('\\E', at + 2);
    const stop = end < 0 ? pattern.length : end;
    return { text: escapeLiteral(pattern.slice(at + 2, stop)), next: end < 0 ? stop : stop + 2 };
  }
  const posix = /^\\([pP])\{(\w+)\}/.exec(pattern.slice(at));
  const range = posix?.[2] && posixClasses[posix[2]];
  if (posix && range) {
    const text = inClass ? range : `[${posix[1] === 'P' ? '^' : ''}${range}]`;
    return { text, next: at + posix[0].length };
  }
  if (!inClass && letter === 'A') return { text: '(?<![\\s\\S])', next: at + 2 };
  if (!inClass && (letter === 'z' || letter === 'Z')) return { text: '(?![\\s\\S])', next: at + 2 };
  if (letter === 'h') return { text: inClass ? ' \\t\\xA0' : '[ \\t\\xA0]', next: at + 2 };
  return { text: pattern.slice(at, at + 2), next: at + 2 };
}

function translate(pattern: string): string {
  let out = '';
  let inClass = false;
  for (let at = 0; at < pattern.length;) {
    const char = pattern[at] ?? '';
    if (char === '\\') {
      const { text, next } = translateEscape(pattern, at, inClass);
      out += text;
      at = next;
      continue;
    }
    if (char === '[') inClass = true;
    if (char === ']') inClass = false;
    // Possessive quantifiers: JavaScript has none, the greedy one finds the same or more.
    const possessive = !inClass && char === '+' && /[*+?}]/.test(pattern[at - 1] ?? '') && pattern[at - 2] !== '\\';
    if (!possessive) out += char;
    at += 1;
  }
  return out;
}

/** Java's `Pattern.compile`, for what the two languages share and the commonest of what they don't. */
export function javaRegex(pattern: string, flags = ''): RegExp {
  const inline = /^\(\?([ismxu]+)\)/.exec(pattern);
  const own = [...(inline?.[1] ?? '')].filter((flag) => 'ism'.includes(flag)).join('');
  const source = translate(inline ? pattern.slice(inline[0].length) : pattern);
  try {
    return new RegExp(source, flags + own + (/\\[pP]\{/.test(source) ? 'u' : ''));
  } catch {
    throw new HelperError(`java.util.regex.PatternSyntaxException: ${pattern}`);
  }
}
