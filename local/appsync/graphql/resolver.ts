import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Evaluation, GivenError } from '../runtime/evaluation';
import type { Handler } from '../runtime/protocol';
import type { Runtime } from '../runtime/runtime';
import { sourcePosition } from '../runtime/source-position';
import type { Seat } from '../sources/batches';
import { SourceError, type DataSource } from '../sources/source';
import { appendedError, FieldError } from './errors';
import { collectExtensions } from './extensions';
import type { RequestState } from './request-state';
import { filterBySelection, selectionOf } from './selection-set';

/** A function of a resolver: code between which a data source stands. */
export interface ResolverFunctionCode {
  name: string;
  dataSource: string;
  code: string;
  /** Runs of one request that a Lambda gets together as a batch; below 2 each goes alone. */
  maxBatchSize?: number | undefined;
}

export interface ResolverParts {
  runtime: Runtime;
  sourceOf(name: string): DataSource;
  log(line: Record<string, unknown>): void;
}

type Context = Record<string, unknown>;

function baseContext(source: unknown, args: object, state: RequestState, info: GraphQLResolveInfo): Context {
  return {
    arguments: args,
    identity: state.caller.identity,
    source: source ?? null,
    request: { headers: state.headers, domainName: state.domainName },
    info: {
      fieldName: info.fieldName,
      parentTypeName: info.parentType.name,
      variables: info.variableValues,
      ...selectionOf(info),
    },
  };
}

/** One run of a field's resolver. The stash goes from handler to handler. */
function createRun(
  { runtime, sourceOf, log }: ResolverParts,
  context: Context,
  state: RequestState,
  info: GraphQLResolveInfo,
) {
  const place = `${info.parentType.name}.${info.fieldName}`;
  let stash: Record<string, unknown> = {};

  const given = ({ message, errorType, data, errorInfo }: GivenError): GivenError => ({
    ...{ message, errorType, errorInfo },
    data: filterBySelection(data, info),
  });

  function failureOf({ failure }: Evaluation, handler: Handler, fn: ResolverFunctionCode): FieldError | undefined {
    if (!failure) return undefined;
    if (failure.kind === 'code') {
      log({
        level: 'error',
        requestId: state.requestId,
        resolver: place,
        function: fn.name,
        handler,
        position: sourcePosition(fn.code, failure.position),
        message: failure.message,
      });
      return new FieldError('Runtime Error', 'Code');
    }
    if (failure.errorType === 'Unauthorized' && failure.message === 'Unauthorized') {
      return new FieldError(
        `Not Authorized to access ${info.fieldName} on type ${info.parentType.name}`,
        'Unauthorized',
      );
    }
    const { message, errorType, data, errorInfo } = given(failure);
    return new FieldError(message, errorType, data, errorInfo);
  }

  async function handle(fn: ResolverFunctionCode, handler: Handler, more: Context): Promise<Evaluation> {
    const evaluation = await runtime.evaluate(fn.code, handler, { ...context, ...more, stash });
    stash = evaluation.stash;
    for (const { level, position, values } of evaluation.logs) {
      log({
        level: level === 'INFO' ? 'info' : 'error',
        requestId: state.requestId,
        resolver: place,
        function: fn.name,
        position: sourcePosition(fn.code, position),
        values,
      });
    }
    for (const error of evaluation.errors) {
      state.appended.push(appendedError(given(error), info.fieldNodes, responsePathAsArray(info.path)));
    }
    for (const [name, value] of Object.entries(evaluation.responseHeaders)) {
      state.responseHeaders[name] = typeof value === 'string' ? value : JSON.stringify(value);
    }
    const failure = failureOf(evaluation, handler, fn);
    if (failure) throw failure;
    collectExtensions(evaluation, handler, state, info);
    return evaluation;
  }

  async function ask(
    fn: ResolverFunctionCode,
    request: unknown,
    seat: Seat,
  ): Promise<{ result: unknown; error: { message: string; type: string } | null }> {
    try {
      return { result: await sourceOf(fn.dataSource)(request, state.signal, seat), error: null };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return { result: null, error: { message: error.message, type: error.type } };
    }
  }

  /** The request handler and the data source, in a place of the request's batches. */
  async function requestAndAsk(fn: ResolverFunctionCode, prev: Context) {
    const seat = state.batches.enter(`${place}/${fn.name}`, fn.maxBatchSize ?? 0);
    try {
      const request = await handle(fn, 'request', prev);
      return request.early ? { early: request } : { answer: await ask(fn, request.result, seat) };
    } finally {
      seat.leave();
    }
  }

  /** Request, data source, response. `end` says that the whole resolver ends here. */
  return async (fn: ResolverFunctionCode, prev: Context): Promise<{ result: unknown; end: boolean }> => {
    const { early, answer } = await requestAndAsk(fn, prev);
    if (early) return { result: early.result, end: early.early?.skipTo === 'END' };
    // A failure of the source is the handler's to raise: what it returns counts, as in AWS.
    const response = await handle(fn, 'response', { ...prev, ...answer });
    return { result: response.result, end: response.early?.skipTo === 'END' };
  };
}

/** Runs a field's resolver, unit (one function) or pipeline; gives the value, or fails with a FieldError. */
export async function runResolver(
  parts: ResolverParts,
  functions: readonly ResolverFunctionCode[],
  source: unknown,
  args: object,
  state: RequestState,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const run = createRun(parts, baseContext(source, args, state, info), state, info);
  let prev: Context = {};
  let result: unknown = null;
  for (const fn of functions) {
    const step = await run(fn, prev);
    result = step.result;
    if (step.end) break;
    prev = { prev: { result } };
  }
  return result;
}
