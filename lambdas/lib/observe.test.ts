import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataSource } from './data-source';
import { observe } from './observe';

const context = { awsRequestId: 'r-1', functionName: 'net-worth' } as never;
const lines: Record<string, unknown>[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** As the Data API's client throws it: with the row that was refused. */
function databaseError(message: string, name = 'DatabaseErrorException'): Error {
  return Object.assign(new Error(message), { name });
}

const counted = (name: string) => lines.filter((line) => line[name] === 1);

describe('a deployed handler', () => {
  it('counts what it answered, with the request and how long it took', async () => {
    expect(await observe(async (event: number) => event + 1)(1, context)).toBe(2);
    expect(counted('Answered')).toMatchObject([{ requestId: 'r-1', Duration: expect.any(Number) }]);
  });

  it('counts what it refused apart from what it answered', async () => {
    const refusal = { type: 'NOT_FOUND', message: 'It is not there.' } as const;
    await dataSource(async () => ({ refusal }))({}, context);
    expect([counted('Answered').length, counted('Refused').length]).toEqual([0, 1]);
  });

  it('logs what failed and where, and nothing that was entered', async () => {
    const message =
      'ERROR: duplicate key value violates unique constraint "asset_name_unique"\n  Detail: Key (name)=(My mortgage) already exists.; SQLState: 23505';
    const failing = observe(async () => {
      throw databaseError(message);
    });
    await expect(failing({}, context)).rejects.toThrow('The function failed; its log says why.');
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'ERROR',
        failure: expect.objectContaining({ sqlState: '23505', constraint: 'asset_name_unique' }),
      }),
    );
    expect(counted('Failed')).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('mortgage');
  });
});

describe('a function that AppSync asks', () => {
  it.each([
    ['DatabaseResumingException', 'The Aurora DB instance is resuming after being auto-paused.'],
    ['ThrottlingException', 'Rate exceeded'],
    ['DatabaseErrorException', 'ERROR: canceling statement due to statement timeout; SQLState: 57014'],
  ])('tells the caller to try again on %s', async (name, message) => {
    const answer = await dataSource(async () => {
      throw databaseError(message, name);
    })({}, context);
    expect(answer).toMatchObject({ refusal: { type: 'DATABASE_UNAVAILABLE', code: 'database_unavailable' } });
  });

  it('throws any other failure, so that it is counted as one', async () => {
    const failing = dataSource(async () => {
      throw new TypeError('x is undefined');
    });
    await expect(failing({}, context)).rejects.toThrow('The function failed');
    expect(lines).toContainEqual(
      expect.objectContaining({ failure: expect.objectContaining({ name: 'TypeError', message: 'x is undefined' }) }),
    );
  });
});
