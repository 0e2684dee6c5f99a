import { InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestFunctions } from './testing/test-functions';
import type { TestFunctions } from './testing/test-functions';

let test: TestFunctions;
beforeAll(async () => {
  test = await startTestFunctions();
  const source = `export const handler = async (event) => {
    console.info('got', event.kind);
    if (event.kind === 'bad') throw new TypeError('bad kind');
    return { event };
  };`;
  await test.deploy('echo', source);
});
afterAll(() => test.close());

const text = (payload: Uint8Array | undefined) => Buffer.from(payload ?? []).toString('utf8');

describe('the AWS SDK', () => {
  it('invokes a function and reads its answer, by name, qualifier or ARN', async () => {
    const arn = 'arn:aws:lambda:eu-central-1:000000000000:function:echo';
    for (const FunctionName of ['echo', 'echo:$LATEST', arn]) {
      const answer = await test.client.send(new InvokeCommand({ FunctionName, Payload: '{"kind":"good"}' }));
      expect(answer).toMatchObject({ StatusCode: 200, ExecutedVersion: '$LATEST' });
      expect(answer.FunctionError).toBeUndefined();
      expect(JSON.parse(text(answer.Payload))).toEqual({ event: { kind: 'good' } });
    }
  });

  it('reads an error of the function as Unhandled, with a trace', async () => {
    const answer = await test.client.send(new InvokeCommand({ FunctionName: 'echo', Payload: '{"kind":"bad"}' }));
    expect(answer).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    const error = JSON.parse(text(answer.Payload)) as { trace: string[] };
    expect(error).toMatchObject({ errorType: 'TypeError', errorMessage: 'bad kind' });
    expect(error.trace[0]).toBe('TypeError: bad kind');
  });

  it('gets the end of the log when it asks for it', async () => {
    const { LogResult } = await test.client.send(
      new InvokeCommand({ FunctionName: 'echo', Payload: '{"kind":"good"}', LogType: 'Tail' }),
    );
    const log = Buffer.from(LogResult ?? '', 'base64').toString('utf8');
    expect(log).toMatch(/^START RequestId: \S+ Version: \$LATEST\n.*\tINFO\tgot good\nEND RequestId: \S+\nREPORT /);
  });

  it('does not wait for an Event, which runs all the same', async () => {
    const command = new InvokeCommand({ FunctionName: 'echo', InvocationType: 'Event', Payload: '{"kind":"later"}' });
    expect(await test.client.send(command)).toMatchObject({ StatusCode: 202 });
    await expect.poll(() => test.lines).toContainEqual(expect.objectContaining({ message: 'got later' }));
  });

  it('may ask whether an invocation would be allowed', async () => {
    const command = new InvokeCommand({ FunctionName: 'echo', InvocationType: 'DryRun' });
    expect(await test.client.send(command)).toMatchObject({ StatusCode: 204 });
  });

  it('sends an empty object where it has no payload', async () => {
    const { Payload } = await test.client.send(new InvokeCommand({ FunctionName: 'echo' }));
    expect(JSON.parse(text(Payload))).toEqual({ event: {} });
  });

  it('is told of an unknown function, of what is not JSON, and of too much', async () => {
    const send = (FunctionName: string, Payload: string) =>
      test.client.send(new InvokeCommand({ FunctionName, Payload }));
    await expect(send('nowhere', '{}')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: expect.stringMatching(/^Function not found: arn:aws:lambda:.*:function:nowhere$/),
    });
    await expect(send('echo', '{')).rejects.toMatchObject({ name: 'InvalidRequestContentException' });
    const event = new InvokeCommand({
      FunctionName: 'echo',
      InvocationType: 'Event',
      Payload: JSON.stringify('x'.repeat(1024 * 1024)),
    });
    await expect(test.client.send(event)).rejects.toMatchObject({ name: 'RequestTooLargeException' });
    expect(await test.functions.invoke('echo', 'x'.repeat(6 * 1024 * 1024))).toMatchObject({
      errorType: 'RequestTooLargeException',
    });
  });
});
