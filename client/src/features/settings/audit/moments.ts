/** When something was, on a person's own calendar and clock. */
export interface Moments {
  /** YYYY-MM-DD */
  day(instant: string): string;
  /** "16:44" */
  time(instant: string): string;
}

export function momentsIn(timeZone: string, locale: string): Moments {
  // The Swedish way to write a date is ISO's.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' });
  return {
    day: (instant) => days.format(new Date(instant)),
    time: (instant) => times.format(new Date(instant)),
  };
}
