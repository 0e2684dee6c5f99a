import { epochOf, momentOf } from './date-time';
import { months, parsePattern, weekdays, type PatternPart } from './date-pattern';
import { HelperError } from './errors';

type Fields = Record<string, number> & { zone?: never };

interface Reading {
  fields: Fields;
  zone: string | undefined;
}

const numeric = new Set('uyYMLdDHhKkmsSAnNec'.split(''));

function pieceRegex(part: PatternPart, next: PatternPart | undefined): string {
  if ('literal' in part) return part.literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const { letter, count } = part;
  if (count > 2 && 'MLEec'.includes(letter)) return '([A-Za-z]+)';
  if (letter === 'a') return '([AaPp][Mm])';
  if (letter === 'G') return '(AD|BC)';
  if (letter === 'S') return `(\\d{${count}})`;
  // A number right before another takes just its own digits.
  const adjacent = !!next && 'letter' in next && numeric.has(next.letter);
  if ('uyY'.includes(letter)) return count === 2 || adjacent ? `(\\d{${count}})` : `([+-]?\\d{${count},10})`;
  if (numeric.has(letter)) return count === 1 && !adjacent ? '(\\d{1,19})' : `(\\d{${count}})`;
  if (letter === 'V') return '([A-Za-z0-9_+/:-]+)';
  if (letter === 'z') return '([A-Za-z0-9_+/: -]+?)';
  return '(Z|(?:GMT|UTC)?(?:[+-]\\d{1,2}(?::?\\d{2})?(?::?\\d{2})?)?)';
}

function index(names: string[], text: string): number {
  return names.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
}

function read(parts: PatternPart[], values: string[]): Reading {
  const fields: Fields = {};
  let zone: string | undefined;
  let at = 0;
  for (const part of parts) {
    if ('literal' in part) continue;
    const value = values[at++] ?? '';
    const { letter, count } = part;
    if ('XxZOzV'.includes(letter)) zone = value === 'Z' || value === 'GMT' ? 'UTC' : value;
    else if (letter === 'a') fields['a'] = value.toLowerCase() === 'pm' ? 1 : 0;
    else if (letter === 'S') fields['ms'] = Math.floor(Number(`0.${value}`) * 1000 + 1e-6);
    else if (count > 2 && 'ML'.includes(letter)) fields['M'] = index(months, value) + 1;
    else if (count > 2 && 'Eec'.includes(letter)) fields['E'] = index(weekdays, value);
    else if ('uyY'.includes(letter)) fields['y'] = count === 2 ? 2000 + Number(value) : Number(value);
    else if (letter === 'n') fields['ms'] = Math.floor(Number(value) / 1_000_000);
    else if (letter !== 'G') fields[letter === 'L' ? 'M' : letter] = Number(value);
  }
  return { fields, zone };
}

function hourOf(f: Fields): number {
  if (f['H'] !== undefined) return f['H'];
  if (f['k'] !== undefined) return f['k'] % 24;
  const half = f['h'] !== undefined ? f['h'] % 12 : f['K'];
  return half === undefined ? 0 : half + 12 * (f['a'] ?? 0);
}

/** Milliseconds since the epoch of a text in a pattern of Java's DateTimeFormatter. A zone in the text wins over `zone`. */
export function parseDate(text: string, pattern: string, zone: string | undefined): number {
  const fail = (): never => {
    throw new HelperError(`java.time.format.DateTimeParseException: Text '${text}' could not be parsed`);
  };
  const parts = parsePattern(pattern);
  const regex = new RegExp(`^${parts.map((part, at) => pieceRegex(part, parts[at + 1])).join('')}$`);
  const match = regex.exec(text);
  if (!match) return fail();
  const { fields: f, zone: own } = read(parts, match.slice(1));
  if (f['y'] === undefined || (f['M'] === undefined && f['D'] === undefined)) return fail();
  const day =
    f['D'] !== undefined && f['M'] === undefined
      ? epochOf(f['y'], 1, 1) + (f['D'] - 1) * 86_400_000
      : epochOf(f['y'], f['M'] ?? 1, f['d'] ?? 1);
  const hour = hourOf(f);
  const time = ((hour * 60 + (f['m'] ?? 0)) * 60 + (f['s'] ?? 0)) * 1000 + (f['ms'] ?? 0);
  const valid = f['M'] === undefined || (f['M'] >= 1 && f['M'] <= 12 && (f['d'] ?? 1) >= 1 && (f['d'] ?? 1) <= 31);
  if (!valid || hour > 23 || (f['m'] ?? 0) > 59 || (f['s'] ?? 0) > 59) return fail();
  return momentOf(day + time, own || zone || 'UTC');
}
