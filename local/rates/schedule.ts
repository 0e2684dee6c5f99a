/** When something runs. */
export interface Schedule {
  /** The last run on or before a moment. */
  last(now: Date): Date;
  /** The first run after it. */
  next(now: Date): Date;
}

const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A schedule as EventBridge writes it, in UTC: `cron(30 16 ? * MON-FRI *)`, at a time of each of some days of the week.
 *
 * @throws an Error for any other, which nothing here runs by
 */
export function readSchedule(expression: string): Schedule {
  const [, minute, hour, first = '', last = ''] =
    /^cron\((\d{1,2}) (\d{1,2}) \? \* ([A-Z]{3})-([A-Z]{3}) \*\)$/.exec(expression) ?? [];
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`On one machine nothing runs by the schedule ${expression}.`);
  const onDay = (now: Date, offset: number) => {
    const day = new Date(now.getTime() + offset * DAY_MS);
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), Number(hour), Number(minute)));
  };
  const isRun = (run: Date) => run.getUTCDay() >= from && run.getUTCDay() <= to;
  const find = (now: Date, step: 1 | -1, fits: (run: Date) => boolean): Date => {
    for (let offset = 0; ; offset += step) {
      const run = onDay(now, offset);
      if (isRun(run) && fits(run)) return run;
    }
  };
  return {
    last: (now) => find(now, -1, (run) => run <= now),
    next: (now) => find(now, 1, (run) => run > now),
  };
}
