import type { ChildProcess } from 'node:child_process';
import type { LambdaFunctionDefinition } from './definition';
import type { InvokeMessage } from './messages';
import { startProcess } from './process';
import { closedFailure, timeoutFailure } from './result';
import type { LambdaResult } from './result';
import { watchProcess } from './watch-process';
import type { Ending, Print } from './watch-process';

export interface Invocation {
  requestId: string;
  /** JSON */
  payload: string;
}

/** One warm process of a function. */
export interface Instance {
  /** Runs one invocation; the next one has to wait for its end. */
  run(invocation: Invocation): Promise<LambdaResult>;
  /** False once the process is gone, or its state can no longer be trusted. */
  usable(): boolean;
  stop(): Promise<void>;
}

/** AWS gives a function ten seconds to load, apart from its timeout. */
const initSeconds = 10;

export async function startInstance(definition: LambdaFunctionDefinition, print: Print): Promise<Instance> {
  const child = await startProcess(definition);
  const state = watchProcess(child, print);

  const within = async (seconds: number, ending: Promise<Ending>, requestId: string): Promise<LambdaResult> => {
    const timer = setTimeout(() => {
      state.fail((id) => timeoutFailure(id, definition.timeoutSeconds));
      child.kill('SIGKILL');
    }, seconds * 1000);
    try {
      return (await ending)(requestId);
    } finally {
      clearTimeout(timer);
    }
  };

  const loading = state.next();
  let loaded = false;
  return {
    async run({ requestId, payload }) {
      state.requestId = requestId;
      try {
        if (!loaded) {
          const result = await within(initSeconds, loading, requestId);
          if (!result.ok) return result;
          loaded = true;
        }
        const ending = state.next();
        const deadline = Date.now() + definition.timeoutSeconds * 1000;
        // When the process is gone already, its exit is the ending.
        child.send({ type: 'invoke', requestId, payload, deadline } satisfies InvokeMessage, () => undefined);
        return await within(definition.timeoutSeconds, ending, requestId);
      } finally {
        state.requestId = undefined;
      }
    },
    usable: () => state.usable,
    async stop() {
      state.fail(closedFailure);
      child.kill('SIGKILL');
      await exited(child);
    },
  };
}

async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  await new Promise((resolve) => child.once('exit', resolve));
}
