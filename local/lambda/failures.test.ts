import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestFunctions } from './testing/test-functions';
import type { TestFunctions } from './testing/test-functions';

let test: TestFunctions;
beforeAll(async () => {
  test = await startTestFunctions();
});
afterAll(() => test.close());

/** A function that misbehaves as told, and else answers. */
const moody = `
  const moods = {
    throws: async () => { const error = new RangeError('too much'); throw error; },
    throwsText: async () => { throw 'just text'; },
    circular: async () => { const value = {}; value.self = value; return value; },
    bigint: async () => 1n,
    huge: async () => 'x'.repeat(7 * 1024 * 1024),
    exits: () => new Promise(() => process.exit(3)),
    leaves: () => new Promise(() => process.exit(0)),
    uncaught: () => new Promise(() => setTimeout(() => { throw new TypeError('out of nowhere'); }, 1)),
    rejected: () => new Promise(() => void Promise.reject(new Error('nobody listens'))),
    hangs: () => new Promise(() => undefined),
    loops: async () => { for (;;); },
    greedy: async () => { const kept = []; for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i }))); },
    buffers: async () => {
      const kept = [];
      for (;;) { kept.push(Buffer.alloc(8 * 1024 * 1024, 1)); await new Promise((r) => setTimeout(r, 5)); }
    },
    buffersAtOnce: async () => { const kept = []; for (;;) kept.push(Buffer.alloc(1024 * 1024, 1)); },
    printsForever: async () => { for (;;) console.log('x'.repeat(1000)); },
    strings: async () => { const kept = new Map(); for (let i = 0; ; i += 1) kept.set('key' + i, 'value' + i + i); },
  };
  export const handler = async (mood) => (moods[mood] ?? (async () => 'fine'))();`;

describe('a function that fails', () => {
  const deployed = async (mood: string, timeoutSeconds = 20) => {
    await test.deploy('moody', moody, { memoryMB: 64, timeoutSeconds });
    const result = await test.functions.invoke('moody', mood);
    expect(await test.functions.invoke('moody', 'none')).toEqual({ ok: true, payload: 'fine' });
    return result;
  };

  it('by throwing is reported with type, message and trace', async () => {
    expect(await deployed('throws')).toEqual({
      ok: false,
      errorType: 'RangeError',
      errorMessage: 'too much',
      trace: expect.arrayContaining(['RangeError: too much', expect.stringContaining('moody')]),
    });
    expect(await deployed('throwsText')).toMatchObject({ errorType: 'string', errorMessage: 'just text' });
  });

  it.each(['circular', 'bigint'])('with a result that has no JSON (%s) is told so', async (mood) => {
    expect(await deployed(mood)).toMatchObject({
      errorType: 'Error',
      errorMessage: 'Unable to stringify response body',
    });
  });

  it('with more than six megabytes is told the limit', async () => {
    expect(await deployed('huge')).toMatchObject({
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    });
  });

  it('by exiting ends as Runtime.ExitError', async () => {
    const exits = { errorType: 'Runtime.ExitError' };
    const status = expect.stringMatching(/^RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3$/);
    expect(await deployed('exits')).toMatchObject({ ...exits, errorMessage: status });
    const silent = expect.stringMatching(/Error: Runtime exited without providing a reason$/);
    expect(await deployed('leaves')).toMatchObject({ ...exits, errorMessage: silent });
  });

  it('outside of its promise is reported all the same', async () => {
    expect(await deployed('uncaught')).toMatchObject({ errorType: 'TypeError', errorMessage: 'out of nowhere' });
    expect(await deployed('rejected')).toMatchObject({
      errorType: 'Runtime.UnhandledPromiseRejection',
      errorMessage: 'Error: nobody listens',
    });
  });

  it.each(['hangs', 'loops', 'printsForever'])('to come to an end (%s) is timed out', async (mood) => {
    expect(await deployed(mood, 1)).toMatchObject({
      ok: false,
      errorMessage: expect.stringMatching(/^\d{4}-\d\d-\d\dT\S+Z [0-9a-f-]{36} Task timed out after 1\.00 seconds$/),
    });
  });

  it.each(['greedy', 'strings', 'buffers', 'buffersAtOnce'])(
    'to stay within its memory (%s) is stopped alone',
    async (mood) => {
      expect(await deployed(mood)).toMatchObject({
        errorType: 'Runtime.OutOfMemory',
        errorMessage: expect.stringMatching(/Runtime exited with error: signal: killed$/),
      });
    },
  );
});

describe('a bundle that cannot be used', () => {
  it.each([
    ['has no handler', 'export const other = 1;', 'Runtime.HandlerNotFound'],
    ['is no JavaScript', 'export const = ;', 'Runtime.UserCodeSyntaxError'],
    ['imports what is not there', "import 'not-there';", 'Runtime.ImportModuleError'],
    ['throws while it loads', "throw new RangeError('no settings');", 'RangeError'],
    ['exits while it loads', 'process.exit(1);', 'Runtime.ExitError'],
    [
      'wants a callback',
      'export const handler = (event, context, done) => done();',
      'Runtime.CallbackHandlerDeprecated',
    ],
  ])('because it %s fails every invocation and nothing else', async (_title, source, errorType) => {
    await test.deploy('broken', source);
    expect(await test.functions.invoke('broken', {})).toMatchObject({ ok: false, errorType });
    expect(await test.functions.invoke('broken', {})).toMatchObject({ ok: false, errorType });
  });

  it('because there is none is an error, not a crash', async () => {
    expect(await test.functions.invoke('nowhere', {})).toMatchObject({
      ok: false,
      errorType: 'ResourceNotFoundException',
    });
  });
});
