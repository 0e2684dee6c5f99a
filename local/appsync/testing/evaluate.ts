import { afterAll } from 'vitest';
import type { Evaluation } from '../runtime/evaluation';
import { createRuntime, type RuntimeOptions } from '../runtime/runtime';

/** A runtime for the tests of a file, with a way to evaluate one expression in a request handler. */
export function testRuntime(options: RuntimeOptions = { timeoutMs: 20_000 }) {
  const runtime = createRuntime(options);
  afterAll(() => runtime.close());

  const codeOf = (expression: string): string => `import { util, extensions, runtime } from '@aws-appsync/utils';
import * as rds from '@aws-appsync/utils/rds';
import * as ddb from '@aws-appsync/utils/dynamodb';
export function request(ctx) { return ${expression}; }
export function response(ctx) {}`;

  const evaluate = (expression: string, context: object = {}): Promise<Evaluation> =>
    runtime.evaluate(codeOf(expression), 'request', context);

  return {
    runtime,
    evaluate,
    /** The value of an expression. */
    async valueOf(expression: string, context?: object): Promise<unknown> {
      const { result, failure } = await evaluate(expression, context);
      if (failure) throw new Error(failure.message);
      return result;
    },
    /** The message of the failure that an expression ends in. */
    async messageOf(expression: string, context?: object): Promise<string | undefined> {
      return (await evaluate(expression, context)).failure?.message;
    },
  };
}
