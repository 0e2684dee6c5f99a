import { randomUUID } from 'node:crypto';
import type { LocalHandler } from '../http';
import { functionArn } from './definition';
import type { LambdaFunctionDefinition } from './definition';
import { takeFault, type LambdaFaults } from './faults';
import { createHandle } from './handle';
import { createPool } from './pool';
import type { FunctionPool } from './pool';
import { eventLimit, exitFailure, payloadLimit } from './result';
import type { LambdaResult } from './result';
import { createTail } from './tail';

export type { LambdaFunctionDefinition } from './definition';
export type { LambdaResult } from './result';

export interface Functions {
  /**
   * Invokes and waits; every failure is a result, none is thrown. `payload` is a JSON value. An Event is not waited
   * for: the answer is null at once, and what the function answers or throws is nobody's.
   */
  invoke(name: string, payload: unknown, type?: 'RequestResponse' | 'Event'): Promise<LambdaResult>;
  /** `POST /2015-03-31/functions/<name>/invocations` */
  handle: LocalHandler;
  /** Puts a new version in place, or adds a function: what runs comes to its end on the old one. */
  replace(definition: LambdaFunctionDefinition): Promise<void>;
  /** Ends all processes, with what they are doing. */
  close(): Promise<void>;
}

/** A finished invocation with the last lines of its log, in the text form of CloudWatch. */
export interface Finished {
  result: LambdaResult;
  tail: string;
}

/**
 * Runs functions as their deployed bundles, each in warm processes of its own, at most four at a time.
 *
 * @param log gets one line for everything a function prints and one for every invocation that ended
 * @param faults invocations that end as if the process had
 */
export function createFunctions(
  definitions: LambdaFunctionDefinition[],
  log: (line: Record<string, unknown>) => void,
  faults: LambdaFaults = new Map(),
): Functions {
  const pools = new Map<string, FunctionPool>();
  const tails = new Map<string, ReturnType<typeof createTail>>();
  const ending = new Set<FunctionPool>();

  const add = (definition: LambdaFunctionDefinition) => {
    const print = (requestId: string | undefined, level: string, message: string) => {
      if (requestId !== undefined) tails.get(requestId)?.line(level, message);
      log({ function: definition.name, requestId, level, message: parseObject(message) });
    };
    pools.set(definition.name, createPool(definition, print));
  };
  definitions.forEach(add);

  const run = async (name: string, requestId: string, payload: string): Promise<Finished> => {
    const pool = pools.get(name);
    if (pool === undefined) return { result: notFound(name), tail: '' };
    const tail = createTail(requestId, pool.definition.memoryMB);
    tails.set(requestId, tail);
    const started = performance.now();
    const result = takeFault(faults, name)
      ? exitFailure(requestId, 1, null)
      : await pool.run({ requestId, payload }).catch(startFailure);
    tails.delete(requestId);
    const milliseconds = Math.round((performance.now() - started) * 100) / 100;
    const error = result.ok ? {} : { error: result.errorType, reason: result.errorMessage };
    log({ function: name, requestId, milliseconds, ...error });
    return { result, tail: tail.end(result, milliseconds) };
  };

  return {
    async invoke(name, payload, type = 'RequestResponse') {
      if (!pools.has(name)) return notFound(name);
      const text = JSON.stringify(payload) ?? '{}';
      const limit = type === 'Event' ? eventLimit : payloadLimit;
      if (Buffer.byteLength(text) > limit) return tooLarge(Buffer.byteLength(text), type, limit);
      const finished = run(name, randomUUID(), text);
      return type === 'Event' ? { ok: true, payload: null } : (await finished).result;
    },
    handle: createHandle({ has: (name) => pools.has(name), run }),
    async replace(definition) {
      const old = pools.get(definition.name);
      add(definition);
      if (old === undefined) return;
      ending.add(old);
      await old.retire();
      for (const pool of ending) if (!pool.isBusy()) ending.delete(pool);
    },
    async close() {
      const all = [...pools.values(), ...ending];
      pools.clear();
      await Promise.all(all.map((pool) => pool.close()));
    },
  };
}

/** The process could not even be started. */
function startFailure(error: unknown): LambdaResult {
  return {
    ok: false,
    errorType: 'Runtime.InitError',
    errorMessage: error instanceof Error ? error.message : String(error),
  };
}

function notFound(name: string): LambdaResult {
  return {
    ok: false,
    errorType: 'ResourceNotFoundException',
    errorMessage: `Function not found: ${functionArn(name)}`,
  };
}

function tooLarge(size: number, type: string, limit: number): LambdaResult {
  const errorMessage = `${size} byte payload is too large for the ${type} invocation type (limit ${limit} bytes)`;
  return { ok: false, errorType: 'RequestTooLargeException', errorMessage };
}

/** Structured loggers print JSON: an object stays one in our log. */
function parseObject(message: string): unknown {
  if (!message.startsWith('{')) return message;
  try {
    return JSON.parse(message);
  } catch {
    return message;
  }
}
