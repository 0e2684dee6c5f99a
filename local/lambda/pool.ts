import type { LambdaFunctionDefinition } from './definition';
import { startInstance } from './instance';
import type { Instance, Invocation } from './instance';
import { closedFailure } from './result';
import type { LambdaResult } from './result';
import type { Print } from './watch-process';

/** The processes of one function, started when they are needed. */
export interface FunctionPool {
  definition: LambdaFunctionDefinition;
  run(invocation: Invocation): Promise<LambdaResult>;
  isBusy(): boolean;
  /** Takes no more invocations; those under way come to their end. */
  retire(): Promise<void>;
  /** Ends at once, with what is under way. */
  close(): Promise<void>;
}

const mostInstances = 4;

export function createPool(definition: LambdaFunctionDefinition, print: Print): FunctionPool {
  const idle: Instance[] = [];
  const busy = new Set<Instance>();
  const waiting: (() => void)[] = [];
  let places = mostInstances;
  let open = true;
  let closed = false;

  /** Waits for one of the places; an instance takes one only while it runs. */
  const enter = async () => {
    if (places > 0) places -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const first = waiting.shift();
    if (first === undefined) places += 1;
    else first();
  };
  const takeIdle = () => {
    for (let instance = idle.pop(); instance !== undefined; instance = idle.pop()) {
      if (instance.usable()) return instance;
    }
    return undefined;
  };

  return {
    definition,
    async run(invocation) {
      await enter();
      try {
        if (closed) return closedFailure(invocation.requestId);
        const instance = takeIdle() ?? (await startInstance(definition, print));
        busy.add(instance);
        // What was started while all was being closed must not outlive it.
        if (closed) await instance.stop();
        const result = await instance.run(invocation);
        busy.delete(instance);
        if (open && instance.usable()) idle.push(instance);
        else await instance.stop();
        return result;
      } finally {
        leave();
      }
    },
    isBusy: () => busy.size > 0 || waiting.length > 0,
    async retire() {
      open = false;
      await Promise.all(idle.splice(0).map((instance) => instance.stop()));
    },
    async close() {
      open = false;
      closed = true;
      await Promise.all([...idle.splice(0), ...busy].map((instance) => instance.stop()));
    },
  };
}
