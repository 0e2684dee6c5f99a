import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestFunctions } from './testing/test-functions';
import type { TestFunctions } from './testing/test-functions';

let test: TestFunctions;
beforeAll(async () => {
  test = await startTestFunctions();
});
afterAll(() => test.close());

describe('a function', () => {
  it('gets the event and answers with what it returns', async () => {
    await test.deploy('sum', 'export const handler = async ({ a, b }) => ({ sum: a + b });');
    expect(await test.functions.invoke('sum', { a: 1, b: 2 })).toEqual({ ok: true, payload: { sum: 3 } });
  });

  it('stays warm: what it keeps outside of the handler is there next time', async () => {
    await test.deploy('counter', 'let calls = 0; export const handler = async () => (calls += 1);');
    expect(await test.functions.invoke('counter', {})).toEqual({ ok: true, payload: 1 });
    expect(await test.functions.invoke('counter', {})).toEqual({ ok: true, payload: 2 });
  });

  it('sees the environment of its definition and AWS’s own, and nothing of the process around it', async () => {
    const settings = { memoryMB: 256, environment: { STAGE: 'test', AWS_REGION: 'eu-central-1' } };
    await test.deploy('environment', 'export const handler = async () => ({ ...process.env });', settings);
    const result = await test.functions.invoke('environment', {});
    expect(result).toMatchObject({
      payload: {
        STAGE: 'test',
        AWS_REGION: 'eu-central-1',
        AWS_LAMBDA_FUNCTION_NAME: 'environment',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      },
    });
    expect(result).not.toHaveProperty('payload.PATH');
  });

  it('gets a context with its name, request, memory and the time it has left', async () => {
    const source = `export const handler = async (event, context) => ({
      ...context, left: context.getRemainingTimeInMillis(), keys: Object.keys(context) });`;
    await test.deploy('context', source, { memoryMB: 192, timeoutSeconds: 20 });
    const result = await test.functions.invoke('context', {});
    expect(result).toMatchObject({
      payload: {
        functionName: 'context',
        functionVersion: '$LATEST',
        memoryLimitInMB: '192',
        invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:context',
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        keys: expect.arrayContaining(['getRemainingTimeInMillis', 'logGroupName', 'logStreamName']),
      },
    });
    const { left } = (result as { payload: { left: number } }).payload;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(20_000);
  });

  it('runs invocations at the same time in processes of their own, and the fifth waits', async () => {
    const source = `let running = 0; export const handler = async () => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { here: running--, process: process.pid };
    };`;
    await test.deploy('parallel', source);
    const results = await Promise.all(Array.from({ length: 9 }, () => test.functions.invoke('parallel', {})));
    const payloads = results.map((result) => (result as { payload: { here: number; process: number } }).payload);
    expect(payloads.every(({ here }) => here === 1)).toBe(true);
    expect(new Set(payloads.map((payload) => payload.process)).size).toBe(4);
  });

  it('is not waited for when it gets an Event, and runs all the same', async () => {
    const source = `export const handler = async (event) => { console.info('got', event.kind); throw new Error('late'); };`;
    await test.deploy('later', source);
    expect(await test.functions.invoke('later', { kind: 'event' }, 'Event')).toEqual({ ok: true, payload: null });
    await expect.poll(() => test.lines).toContainEqual(expect.objectContaining({ message: 'got event' }));
    const line = { function: 'later', error: 'Error', reason: 'late' };
    await expect.poll(() => test.lines).toContainEqual(expect.objectContaining(line));
  });

  it('takes no Event above its limit, and none for a name that is not there', async () => {
    const large = await test.functions.invoke('later', 'x'.repeat(1024 * 1024), 'Event');
    expect(large).toMatchObject({ ok: false, errorType: 'RequestTooLargeException' });
    expect(await test.functions.invoke('nowhere', {}, 'Event')).toMatchObject({
      errorType: 'ResourceNotFoundException',
    });
  });

  it('fails as often as it was ordered to, and then runs again', async () => {
    await test.deploy('shaken', 'export const handler = async () => 1;');
    test.faults.set('shaken', 1);
    expect(await test.functions.invoke('shaken', {})).toMatchObject({ ok: false, errorType: 'Runtime.ExitError' });
    expect(await test.functions.invoke('shaken', {})).toEqual({ ok: true, payload: 1 });
  });

  it('is replaced while it runs: what runs ends on the old version, what comes gets the new one', async () => {
    const source = (version: string) =>
      `export const handler = async () => { await new Promise((r) => setTimeout(r, 100)); return '${version}'; };`;
    await test.deploy('versions', source('old'));
    const running = test.functions.invoke('versions', {});
    await test.deploy('versions', source('new'));
    expect(await test.functions.invoke('versions', {})).toEqual({ ok: true, payload: 'new' });
    expect(await running).toEqual({ ok: true, payload: 'old' });
  });

  it('prints into the log, in order, with its name and the request', async () => {
    const source = `export const handler = async (event, { awsRequestId }) => {
      console.log('first %d', 1); console.error(new Error('second').message);
      process.stdout.write(JSON.stringify({ third: true }) + '\\n');
      return awsRequestId;
    };`;
    await test.deploy('printing', source);
    const { payload: requestId } = (await test.functions.invoke('printing', {})) as { payload: string };
    expect(test.lines.filter((line) => line['requestId'] === requestId)).toEqual([
      { function: 'printing', requestId, level: 'INFO', message: 'first 1' },
      { function: 'printing', requestId, level: 'ERROR', message: 'second' },
      { function: 'printing', requestId, level: 'INFO', message: { third: true } },
      { function: 'printing', requestId, milliseconds: expect.any(Number) },
    ]);
  });

  it('prints a mebibyte at most, in each invocation', async () => {
    const source = `export const handler = async (n) => { for (let i = 0; i < n; i += 1) console.log('x'.repeat(1024)); };`;
    await test.deploy('chatty', source);
    const printed = async (n: number) => {
      const before = test.lines.length;
      await test.functions.invoke('chatty', n);
      const lines = test.lines.slice(before).filter((line) => line['function'] === 'chatty' && 'message' in line);
      return { count: lines.length, last: lines.at(-1)?.['message'] };
    };
    const cut = await printed(3000);
    expect(cut.last).toBe('What the function prints from here on is left out.');
    expect(cut.count).toBeLessThanOrEqual(1025);
    expect(await printed(2)).toEqual({ count: 2, last: 'x'.repeat(1024) });
  });

  it('that was closed answers no more, and neither does one that waits or runs', async () => {
    const other = await startTestFunctions();
    await other.deploy('endless', 'export const handler = () => new Promise((r) => setTimeout(r, 60_000));');
    const running = Array.from({ length: 6 }, () => other.functions.invoke('endless', {}));
    await other.close();
    for (const result of await Promise.all(running)) expect(result).toMatchObject({ ok: false });
    expect(await other.functions.invoke('endless', {})).toMatchObject({ errorType: 'ResourceNotFoundException' });
  });
});
