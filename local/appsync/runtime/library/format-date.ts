import { epochOf, wallClock, type WallClock } from './date-time';
import { months, parsePattern, weekdays } from './date-pattern';

const pad = (value: number, width: number): string =>
  `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(width, '0')}`;

const dayOfYear = (t: WallClock): number => (epochOf(t.year, t.month, t.day) - epochOf(t.year, 1, 1)) / 86_400_000 + 1;
const weekday = (t: WallClock): number => new Date(epochOf(t.year, t.month, t.day)).getUTCDay();

/** The year that a week belongs to by American reckoning: weeks begin on Sunday, the first holds 1 January. */
function weekYear(t: WallClock): number {
  const saturday = new Date(epochOf(t.year, t.month, t.day) + (6 - weekday(t)) * 86_400_000);
  return saturday.getUTCFullYear();
}

function offset(seconds: number, hourMinute: string, withSeconds: boolean, minutesAlways = true): string {
  const absolute = Math.abs(seconds);
  const [h, m, s] = [Math.floor(absolute / 3600), Math.floor(absolute / 60) % 60, absolute % 60];
  const sign = seconds < 0 ? '-' : '+';
  const minutes = minutesAlways || m > 0 ? `${hourMinute}${pad(m, 2)}` : '';
  return `${sign}${pad(h, 2)}${minutes}${withSeconds && s > 0 ? `${hourMinute}${pad(s, 2)}` : ''}`;
}

function iso(count: number, seconds: number): string {
  if (count === 1) return offset(seconds, '', false, false);
  return offset(seconds, count === 3 || count === 5 ? ':' : '', count > 3);
}

function zoneName(t: WallClock, count: number): string {
  if (t.zone === 'UTC' || t.zone === 'Z') return count === 4 ? 'Coordinated Universal Time' : 'UTC';
  const moment = epochOf(t.year, t.month, t.day) + t.hour * 3_600_000 + t.minute * 60_000 - t.offset * 1000;
  const style = count === 4 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: t.zone, timeZoneName: style }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? t.zone;
}

const yearText = (year: number, count: number): string =>
  count === 2 ? pad(((year % 100) + 100) % 100, 2) : pad(year, count);

function text(names: string[], index: number, count: number): string {
  const name = names[index] ?? '';
  return count === 4 ? name : count === 5 ? name.slice(0, 1) : name.slice(0, 3);
}

const writers: Record<string, (t: WallClock, count: number) => string> = {
  G: (t, n) =>
    n === 4
      ? t.year > 0
        ? 'Anno Domini'
        : 'Before Christ'
      : n === 5
        ? t.year > 0
          ? 'A'
          : 'B'
        : t.year > 0
          ? 'AD'
          : 'BC',
  u: (t, n) => yearText(t.year, n),
  y: (t, n) => yearText(t.year > 0 ? t.year : 1 - t.year, n),
  Y: (t, n) => yearText(weekYear(t), n),
  M: (t, n) => (n > 2 ? text(months, t.month - 1, n) : pad(t.month, n)),
  L: (t, n) => (n > 2 ? text(months, t.month - 1, n) : pad(t.month, n)),
  d: (t, n) => pad(t.day, n),
  D: (t, n) => pad(dayOfYear(t), n),
  E: (t, n) => text(weekdays, weekday(t), n),
  e: (t, n) => (n > 2 ? text(weekdays, weekday(t), n) : pad(weekday(t) + 1, n)),
  c: (t, n) => (n > 2 ? text(weekdays, weekday(t), n) : pad(weekday(t) + 1, n)),
  Q: (t, n) => (n > 2 ? `Q${Math.ceil(t.month / 3)}` : pad(Math.ceil(t.month / 3), n)),
  q: (t, n) => (n > 2 ? `Q${Math.ceil(t.month / 3)}` : pad(Math.ceil(t.month / 3), n)),
  a: (t) => (t.hour < 12 ? 'AM' : 'PM'),
  H: (t, n) => pad(t.hour, n),
  h: (t, n) => pad(t.hour % 12 || 12, n),
  K: (t, n) => pad(t.hour % 12, n),
  k: (t, n) => pad(t.hour || 24, n),
  m: (t, n) => pad(t.minute, n),
  s: (t, n) => pad(t.second, n),
  S: (t, n) => pad(t.millisecond, 3).padEnd(n, '0').slice(0, n),
  A: (t, n) => pad(((t.hour * 60 + t.minute) * 60 + t.second) * 1000 + t.millisecond, n),
  n: (t, n) => pad(t.millisecond * 1_000_000, n),
  N: (t, n) => pad((((t.hour * 60 + t.minute) * 60 + t.second) * 1000 + t.millisecond) * 1_000_000, n),
  V: (t) => (t.zone === 'UTC' ? 'UTC' : t.zone),
  z: (t, n) => zoneName(t, n),
  O: (t, n) =>
    t.offset === 0 ? 'GMT' : `GMT${offset(t.offset, ':', false, n === 4)}`.replace(n === 4 ? /^$/ : /(GMT[+-])0/, '$1'),
  X: (t, n) => (t.offset === 0 ? 'Z' : iso(n, t.offset)),
  x: (t, n) => iso(n, t.offset),
  Z: (t, n) =>
    n < 4
      ? offset(t.offset, '', false)
      : n === 4
        ? t.offset === 0
          ? 'GMT'
          : `GMT${offset(t.offset, ':', false)}`
        : t.offset === 0
          ? 'Z'
          : offset(t.offset, ':', true),
};

/** A moment by a pattern of Java's DateTimeFormatter, in English, in a zone. */
export function formatDate(milliseconds: number, pattern: string, zone: string): string {
  const clock = wallClock(milliseconds, zone);
  return parsePattern(pattern)
    .map((part) => ('literal' in part ? part.literal : (writers[part.letter]?.(clock, part.count) ?? '')))
    .join('');
}
