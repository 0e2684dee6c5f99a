import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFetcher } from './fetcher';
import { readSchedule } from './schedule';
import type { RateSource } from './source';

// A Friday: rates come at half past four, in UTC.
const friday = Date.parse('2026-11-27T09:00:00Z');
const minute = 60_000;
const schedule = readSchedule('cron(30 16 ? * MON-FRI *)');

beforeEach(() => void vi.useFakeTimers({ now: friday }));
afterEach(() => void vi.useRealTimers());

/** A bank that answers as it is told to, and what the server has kept of it. */
function given(kept: Partial<RateSource> = {}) {
  const source: RateSource = { newestDay: null, fetchedAt: null, problem: null, automatic: true, ...kept };
  const bank = { problem: null as string | null, tries: [] as string[], seconds: 0 };
  const lines: Record<string, unknown>[] = [];
  const fetcher = createFetcher({
    schedule,
    read: async () => ({ ...source }),
    log: (line) => void lines.push(line),
    async fetch() {
      bank.tries.push(new Date().toISOString().slice(5, 16));
      if (bank.seconds > 0) await new Promise((resolve) => setTimeout(resolve, bank.seconds * 1000));
      source.problem = bank.problem;
      const newestDay = schedule.last(new Date()).toISOString().slice(0, 10);
      if (bank.problem === null) Object.assign(source, { fetchedAt: new Date(), newestDay });
      return bank.problem === null;
    },
  });
  return { source, bank, lines, fetcher };
}

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minute);

test('a server that has no rates fetches them soon after its start, and then after each publication', async () => {
  const { bank, lines, fetcher } = given();
  fetcher.start();
  expect(bank.tries).toEqual([]);
  await pass(1);
  expect(bank.tries).toEqual(['11-27T09:00']);
  await pass(4 * 24 * 60);
  expect(bank.tries).toEqual(['11-27T09:00', '11-27T16:30', '11-30T16:30']);
  expect(fetcher.nextTryAt()).toEqual(new Date('2026-12-01T16:30:00Z'));
  expect(lines).toEqual([]);
});

test.each([
  ['it has asked since the last publication', { newestDay: '2026-11-25', fetchedAt: new Date('2026-11-26T16:31:00Z') }],
  ['the newest day came by a file', { newestDay: '2026-11-26' }],
])('a start fetches nothing where %s', async (_why, kept) => {
  const { bank, fetcher } = given(kept);
  fetcher.start();
  await pass(60);
  expect(bank.tries).toEqual([]);
  await pass(7 * 60);
  expect(bank.tries).toEqual(['11-27T16:30']);
});

test('a try that fails is one sentence of the log, and made again after growing pauses of an hour at most', async () => {
  const { source, bank, lines, fetcher } = given();
  bank.problem = 'www.ecb.europa.eu was not found: is there a network?';
  fetcher.start();
  await pass(4 * 60);
  expect(bank.tries.map((at) => at.slice(6))).toEqual([
    '09:00',
    '09:01',
    '09:03',
    '09:07',
    '09:15',
    '09:31',
    '10:03',
    '11:03',
    '12:03',
  ]);
  expect(lines[0]).toEqual({
    level: 'warn',
    message: `Exchange rates could not be fetched: ${bank.problem} They are tried again at 2026-11-27T09:01:02.000Z.`,
  });
  expect(lines).toHaveLength(9);
  bank.problem = null;
  await pass(60);
  expect(source.newestDay).toBe('2026-11-26');
  expect(fetcher.nextTryAt()).toEqual(new Date('2026-11-27T16:30:00Z'));
  // The pauses begin anew.
  bank.problem = 'x answered 503.';
  await pass(3 * 60 + 35);
  expect(bank.tries.slice(10, 13).map((at) => at.slice(6))).toEqual(['16:30', '16:31', '16:33']);
});

test('a machine that slept over a publication fetches within minutes of waking', async () => {
  const { bank, fetcher } = given({ fetchedAt: new Date('2026-11-26T17:00:00Z') });
  fetcher.start();
  await pass(1);
  vi.setSystemTime(Date.parse('2026-11-28T10:00:00Z'));
  await pass(11);
  expect(bank.tries).toHaveLength(1);
});

test('turned off it fetches nothing by itself, only when asked, and fails without a second try', async () => {
  const { bank, fetcher } = given({ automatic: false });
  fetcher.start();
  await pass(3 * 24 * 60);
  expect(bank.tries).toEqual([]);
  bank.problem = 'x answered 503.';
  await fetcher.fetchNow();
  expect(fetcher.nextTryAt()).toBeNull();
  await pass(3 * 24 * 60);
  expect(bank.tries).toHaveLength(1);
});

test('whoever asks gets what was fetched a moment ago, and two who ask at once one try', async () => {
  const { bank, fetcher } = given();
  bank.seconds = 5;
  const both = Promise.all([fetcher.fetchNow(), fetcher.fetchNow()]);
  await pass(1);
  await both;
  expect(bank.tries).toHaveLength(1);
  await fetcher.fetchNow();
  expect(bank.tries).toHaveLength(1);
  await pass(10);
  await Promise.all([fetcher.fetchNow(), pass(1)]);
  expect(bank.tries).toHaveLength(2);
});

test('a database that is away ends nothing: it is tried again, and said', async () => {
  const { source, bank, lines } = given();
  let away = true;
  const fetcher = createFetcher({
    schedule,
    read: async () => {
      if (away) throw new Error('connect ECONNREFUSED');
      return source;
    },
    log: (line) => void lines.push(line),
    fetch: () => (bank.tries.push('again'), Promise.reject(new Error('away'))),
  });
  fetcher.start();
  await pass(0.5);
  expect(lines.map(({ message }) => message)).toEqual([expect.stringContaining('The database did not answer.')]);
  away = false;
  await pass(1);
  expect(bank.tries).toHaveLength(1);
  expect(lines.at(-1)?.['message']).toContain('The function failed. They are tried again at');
});

test('a server that stops tries nothing more, and says nothing of the try it left', async () => {
  const { bank, lines, fetcher } = given();
  Object.assign(bank, { problem: 'x answered 503.', seconds: 5 });
  fetcher.start();
  await pass(0.05);
  fetcher.stop();
  await pass(24 * 60);
  expect(bank.tries).toHaveLength(1);
  expect(lines).toEqual([]);
});
