import { expect, test } from 'vitest';
import { lambdaSettings } from '../../lambdas/settings';
import { readSchedule } from './schedule';

const workdays = readSchedule('cron(30 16 ? * MON-FRI *)');

test.each([
  ['2026-11-27T16:29:59Z', '2026-11-26T16:30:00Z', '2026-11-27T16:30:00Z'],
  ['2026-11-27T16:30:00Z', '2026-11-27T16:30:00Z', '2026-11-30T16:30:00Z'],
  ['2026-11-29T12:00:00Z', '2026-11-27T16:30:00Z', '2026-11-30T16:30:00Z'],
  ['2027-01-01T00:00:00Z', '2026-12-31T16:30:00Z', '2027-01-01T16:30:00Z'],
])('at %s the last run was at %s and the next one is at %s', (now, last, next) => {
  expect(workdays.last(new Date(now))).toEqual(new Date(last));
  expect(workdays.next(new Date(now))).toEqual(new Date(next));
});

test('the schedules that functions have in AWS can be run by on one machine', () => {
  const schedules = Object.values(lambdaSettings).flatMap(({ schedule }) => schedule ?? []);
  expect(schedules).toHaveLength(1);
  for (const schedule of schedules) readSchedule(schedule);
});

test.each(['rate(1 day)', 'cron(30 16 1 * ? *)', 'cron(30 16 ? * FRI-MON *)', ''])('%j is refused', (schedule) => {
  expect(() => readSchedule(schedule)).toThrow('nothing runs by the schedule');
});
