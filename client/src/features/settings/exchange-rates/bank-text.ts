import type { PublishedRatesQuery } from '../../../__generated__/graphql';
import type { Format } from '../../../lib/format';
import type { Moments } from '../audit/moments';

type Published = PublishedRatesQuery['publishedRates'];

export interface Written {
  format: Pick<Format, 'date' | 'dayAndMonth'>;
  moments: Moments;
  now: string;
}

/** How current the bank's rates are: "Rates up to 26 November, last fetched today at 16:10." */
export function currentText({ newestDay, fetchedAt }: Published, written: Written): string {
  if (!newestDay) return 'There are no rates of the bank yet.';
  const fetched = fetchedAt ? `last fetched ${momentText(fetchedAt, written)}` : 'from a file';
  return `Rates up to ${dayText(newestDay, written)}, ${fetched}.`;
}

/** Why the last try to fetch them failed, and when it is made again; undefined where it did not. */
export function problemText(
  { triedAt, problem }: Published,
  nextTryAt: string | null | undefined,
  written: Written,
): string | undefined {
  if (!problem || !triedAt) return undefined;
  const again = nextTryAt ? ` The next try is ${momentText(nextTryAt, written)}.` : '';
  return `Could not be fetched ${momentText(triedAt, written)}: ${problem}${again}`;
}

function momentText(instant: string, written: Written): string {
  const { moments, now } = written;
  const day = moments.day(instant);
  return `${day === moments.day(now) ? 'today' : `on ${dayText(day, written)}`} at ${moments.time(instant)}`;
}

function dayText(day: string, { format, moments, now }: Written): string {
  return day.slice(0, 4) === moments.day(now).slice(0, 4) ? format.dayAndMonth(day) : format.date(day);
}
