import { HelperError } from './errors';

/** A moment as a wall clock shows it in a zone. `offset` is in seconds east of UTC. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  offset: number;
  zone: string;
}

const fixedOffset = /^(?:UTC|GMT|UT)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    throw new HelperError(`java.time.zone.ZoneRulesException: Unknown time-zone ID: ${zone}`);
  }
}

/** Seconds east of UTC that a zone, a name of IANA or an offset, has at a moment. */
export function offsetAt(milliseconds: number, zone: string): number {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 0;
  const [, sign, hours, minutes, seconds] = fixedOffset.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(milliseconds)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const local =
    epochOf(year, Number(parts['month']), Number(parts['day'])) +
    Number(parts['hour']) * 3_600_000 +
    Number(parts['minute']) * 60_000 +
    Number(parts['second']) * 1000;
  return (local - Math.floor(milliseconds / 1000) * 1000) / 1000;
}

/** Milliseconds of midnight UTC of a day of the proleptic calendar. */
export function epochOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export function wallClock(milliseconds: number, zone: string): WallClock {
  const offset = offsetAt(milliseconds, zone);
  const date = new Date(milliseconds + offset * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset,
    zone,
  };
}

/** The moment at which clocks in the zone show this; of two, the earlier, as Java resolves an overlap. */
export function momentOf(local: number, zone: string): number {
  const before = local - offsetAt(local - 86_400_000, zone) * 1000;
  if (before + offsetAt(before, zone) * 1000 === local) return before;
  const after = local - offsetAt(local + 86_400_000, zone) * 1000;
  // In a gap no moment fits: Java moves the clock on by the length of the gap.
  return after + offsetAt(after, zone) * 1000 === local ? after : before;
}
