import { HelperError } from './errors';

/** A piece of a pattern: a run of one letter, or a literal. */
export type PatternPart = { letter: string; count: number } | { literal: string };

const letters = 'GuyYMLdDEecQqaHhKkmsSAnNVzOXxZ';

/** Java's DateTimeFormatter pattern in pieces: letters in runs, quoted text, anything else as it stands. */
export function parsePattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  for (let at = 0; at < pattern.length;) {
    const char = pattern[at] ?? '';
    if (char === "'") {
      if (pattern[at + 1] === "'") {
        parts.push({ literal: "'" });
        at += 2;
        continue;
      }
      let text = '';
      for (at += 1; ; at += 1) {
        if (at >= pattern.length) {
          throw new HelperError(
            `java.lang.IllegalArgumentException: Pattern ends with an incomplete string literal: ${pattern}`,
          );
        }
        if (pattern[at] !== "'") text += pattern[at];
        else if (pattern[at + 1] === "'") {
          text += "'";
          at += 1;
        } else break;
      }
      parts.push({ literal: text });
      at += 1;
    } else if (/[A-Za-z]/.test(char)) {
      let count = 1;
      while (pattern[at + count] === char) count += 1;
      if (!letters.includes(char))
        throw new HelperError(`java.lang.IllegalArgumentException: Unknown pattern letter: ${char}`);
      parts.push({ letter: char, count });
      at += count;
    } else if ('{}#'.includes(char)) {
      throw new HelperError(`java.lang.IllegalArgumentException: Pattern includes reserved character: '${char}'`);
    } else if (char !== '[' && char !== ']') {
      parts.push({ literal: char });
      at += 1;
    } else at += 1;
  }
  return parts;
}

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
