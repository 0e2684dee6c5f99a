import { AppSyncClient, EvaluateCodeCommand, type EvaluateCodeCommandInput } from '@aws-sdk/client-appsync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../rds-data/testing/http';
import { createRuntime } from '../runtime/runtime';
import { evaluateCodeEndpoint } from './evaluate-code';

let client: AppSyncClient;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  const runtime = createRuntime();
  const { endpoint, close } = await serve(evaluateCodeEndpoint(runtime));
  client = new AppSyncClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  stop = async () => {
    client.destroy();
    await Promise.all([close(), runtime.close()]);
  };
});
afterAll(() => stop());

const head = "import { util } from '@aws-appsync/utils';\nimport * as rds from '@aws-appsync/utils/rds';\n";

const evaluate = (code: string, context: object = {}, more: Partial<EvaluateCodeCommandInput> = {}) =>
  client.send(
    new EvaluateCodeCommand({
      code: head + code,
      context: JSON.stringify(context),
      function: 'request',
      runtime: { name: 'APPSYNC_JS', runtimeVersion: '1.0.0' },
      ...more,
    }),
  );

test('the result comes as JSON, with logs and stash', async () => {
  const answer = await evaluate(
    "export function request(ctx) {\n  console.log('seen', ctx.args);\n  ctx.stash.a = 1;\n  return rds.createPgStatement(rds.select({ table: 't', where: { id: { eq: ctx.args.id } } }));\n}",
    {
      arguments: { id: 5 },
    },
  );
  expect(JSON.parse(answer.evaluationResult ?? '')).toEqual({
    statements: ['SELECT * FROM "t" WHERE "id" = :P0'],
    variableMap: { ':P0': 5 },
    variableTypeHintMap: {},
  });
  expect(answer.logs).toEqual(['INFO - code.js:4:3: "seen" {"id":5}']);
  expect(JSON.parse(answer.stash ?? '')).toEqual({ a: 1 });
  expect(answer.error).toBeUndefined();
});

test('a handler that returns nothing gives null', async () => {
  expect(
    (await evaluate('export function request() {}\nexport function response(ctx) {}', {}, { function: 'response' }))
      .evaluationResult,
  ).toBe('null');
});

describe('errors', () => {
  test('util.error has its message as it is', async () => {
    const { error, evaluationResult } = await evaluate("export function request() { util.error('foo', 'BAR'); }");
    expect(error).toEqual({ message: 'foo', codeErrors: [] });
    expect(evaluationResult).toBeUndefined();
  });

  test('a helper that refuses has its place before the message', async () => {
    const { error } = await evaluate(
      "export function request() {\n  return rds.createPgStatement(rds.select({ table: 't', orderBy: [{ column: 'a', dir: 'up' }] }));\n}",
    );
    expect(error?.message).toBe('code.js:4:10: orderBy dir can have either ASC or DESC found up.');
    expect(error?.codeErrors?.[0]).toMatchObject({
      value: 'orderBy dir can have either ASC or DESC found up.',
      location: { line: 4, column: 10 },
    });
  });

  test('appended errors are listed beside the result', async () => {
    const { outErrors, evaluationResult } = await evaluate(
      "export function request() { util.appendError('foo', 'BAR'); return 1; }",
    );
    expect(JSON.parse(outErrors ?? '')).toEqual([{ message: 'foo', errorType: 'BAR', data: null, errorInfo: null }]);
    expect(evaluationResult).toBe('1');
  });
});

test.each([
  [
    'another runtime',
    { runtime: { name: 'APPSYNC_JS', runtimeVersion: '2.0.0' } },
    'The runtime must be APPSYNC_JS 1.0.0.',
  ],
  ['a context that is no object', { context: '[1]' }, 'The context is not a JSON object.'],
  ['too long a code', { code: 'x'.repeat(32_769) }, 'The code must have 1 to 32768 characters.'],
  ['another function', { function: 'main' }, 'The function must be request or response.'],
] satisfies [string, Partial<EvaluateCodeCommandInput>, string][])('%s is refused', async (_, more, message) => {
  await expect(evaluate('', {}, more)).rejects.toMatchObject({ name: 'BadRequestException', message });
});
