import { json, type LocalHandler, type LocalResponse } from '../../http';
import type { Evaluation, LogEntry } from '../runtime/evaluation';
import type { Runtime } from '../runtime/runtime';

const mostCodeCharacters = 32_768;
const mostContextCharacters = 28_000;

const refuse = (message: string): LocalResponse =>
  json(400, { message }, { 'x-amzn-errortype': 'BadRequestException' });

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A line of the log as AppSync writes it: `INFO - code.js:3:5: "text" {"a":1}`. */
const logLine = ({ level, position, values }: LogEntry): string =>
  `${level} - ${position ?? 'code.js'}: ${values.map((value) => JSON.stringify(value ?? null)).join(' ')}`;

function bodyOf(evaluation: Evaluation): object {
  const { failure, result, stash, errors, logs } = evaluation;
  const position = failure?.position;
  const common = {
    logs: logs.map(logLine),
    stash: JSON.stringify(stash),
    outErrors: JSON.stringify(errors),
  };
  if (!failure) return { evaluationResult: JSON.stringify(result ?? null), ...common };
  const [, line, column] = /:(\d+):(\d+)$/.exec(position ?? '') ?? [];
  const codeErrors = position
    ? [
        {
          errorType: 'RUNTIME_ERROR',
          value: failure.message,
          location: { line: Number(line), column: Number(column), span: 0 },
        },
      ]
    : [];
  return { error: { message: position ? `${position}: ${failure.message}` : failure.message, codeErrors }, ...common };
}

/** POST /v1/dataplane-evaluatecode: runs a handler of the given code on the given context. */
export function evaluateCodeEndpoint(runtime: Runtime): LocalHandler {
  return async ({ method, body }) => {
    if (method !== 'POST') return json(405, { message: 'Method Not Allowed' });
    const input = parse(body.toString('utf8'));
    if (!isMap(input)) return refuse('The request body is not valid JSON.');
    const { code, context, function: handler = 'request', runtime: named } = input;
    if (!isMap(named) || named['name'] !== 'APPSYNC_JS' || named['runtimeVersion'] !== '1.0.0') {
      return refuse('The runtime must be APPSYNC_JS 1.0.0.');
    }
    if (typeof code !== 'string' || code.length < 1 || code.length > mostCodeCharacters) {
      return refuse(`The code must have 1 to ${mostCodeCharacters} characters.`);
    }
    if (typeof context !== 'string' || context.length < 2 || context.length > mostContextCharacters) {
      return refuse(`The context must have 2 to ${mostContextCharacters} characters.`);
    }
    if (handler !== 'request' && handler !== 'response') return refuse('The function must be request or response.');
    const parsed = parse(context);
    if (!isMap(parsed)) return refuse('The context is not a JSON object.');
    return json(200, bodyOf(await runtime.evaluate(code, handler, parsed)));
  };
}
