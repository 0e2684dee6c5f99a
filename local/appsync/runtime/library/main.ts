import { consoleLibrary } from './console';
import { dynamodbModule } from './dynamodb-module';
import { EarlyReturn, HelperError, ResolverError } from './errors';
import { extensions } from './extensions';
import { documentedGlobals, installDifferences } from './globals';
import { harden, hiddenIntrinsics } from './harden';
import { beginInvocation, type Invocation } from './invocation';
import { positionOf } from './position';
import { createMySQLStatement, createPgStatement, insert, remove, select, update } from './rds';
import { agg } from './rds-names';
import { toJsonObject } from './rds-result';
import { sql, typeHint } from './rds-values';
import { runtime, util } from './util';

const modules: Record<string, Record<string, unknown>> = {
  '@aws-appsync/utils': { util, extensions, runtime },
  '@aws-appsync/utils/rds': {
    ...{ sql, select, insert, update, remove, createPgStatement, createMySQLStatement, toJsonObject, typeHint, agg },
  },
  '@aws-appsync/utils/dynamodb': dynamodbModule,
  '@aws-appsync/utils/ai': {},
};

/** A resolver's code as a function of the way to import. Called anew for each run, so that no state survives. */
type Factory = (importModule: (name: string) => unknown) => Record<string, unknown>;

/** Replaces every global by what APPSYNC_JS has, and freezes all there is. Nothing of the host is in here. */
function closeContext(): void {
  const globals = globalThis as Record<string, unknown>;
  const original = Object.getOwnPropertyNames(globals).map((name) => globals[name]);
  installDifferences();
  for (const [name, { configurable }] of Object.entries(Object.getOwnPropertyDescriptors(globals))) {
    if (configurable) delete globals[name];
  }
  const documented = { ...documentedGlobals(), util, extensions, runtime, console: consoleLibrary };
  for (const [name, value] of Object.entries(documented)) Object.defineProperty(globals, name, { value });
  harden([...original.filter((value) => value !== globals), ...hiddenIntrinsics(), documented, modules]);
}

function importModule(name: string): unknown {
  const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (!found) throw new HelperError(`Cannot find module '${name}'`);
  return found;
}

/** The context as a handler sees it: everything is there, null where the caller gave nothing. */
function completeContext(given: Record<string, unknown>): Record<string, unknown> {
  const args = given['arguments'] ?? {};
  return {
    ...{ identity: null, source: null, result: null, prev: null, error: null, info: {}, request: {}, env: {} },
    ...given,
    arguments: args,
    args,
    stash: given['stash'] ?? {},
  };
}

function failure(thrown: unknown): Record<string, unknown> {
  if (thrown instanceof ResolverError) {
    const { message, errorType, data, errorInfo } = thrown;
    return { failure: { kind: 'resolver', message, errorType, data, errorInfo, position: null } };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const position = thrown instanceof Error ? positionOf(thrown) : null;
  return { failure: { kind: 'code', message, errorType: null, data: null, errorInfo: null, position } };
}

function run(factory: Factory, handlerName: string, context: Record<string, unknown>): Record<string, unknown> {
  try {
    const handler = factory(importModule)[handlerName];
    if (typeof handler !== 'function') throw new HelperError(`The function ${handlerName} is not exported.`);
    return { result: (handler as (ctx: unknown) => unknown)(context) ?? null };
  } catch (thrown) {
    if (thrown instanceof EarlyReturn) return { result: thrown.value ?? null, early: { skipTo: thrown.skipTo } };
    return failure(thrown);
  }
}

const report = ({ appendedErrors, logs, responseHeaders, ...rest }: Invocation, outcome: object): string =>
  JSON.stringify({
    ...outcome,
    stash: rest.context['stash'] ?? {},
    errors: appendedErrors,
    logs,
    responseHeaders,
    subscriptionFilter: rest.subscriptionFilter,
    subscriptionInvalidationFilter: rest.subscriptionInvalidationFilter,
    invalidations: rest.invalidations,
  });

/** Runs one handler. JSON in, JSON out: nothing else crosses the border. */
function evaluate(factory: Factory, handlerName: string, contextJson: string): string {
  const invocation = beginInvocation(completeContext(JSON.parse(contextJson) as Record<string, unknown>));
  const outcome = run(factory, handlerName, invocation.context);
  try {
    return report(invocation, outcome);
  } catch {
    // Something in it is no JSON: a cycle, a bigint.
    const clean = beginInvocation({});
    return report(clean, failure(new HelperError('The result cannot be written as JSON.')));
  }
}

closeContext();
export { evaluate };
