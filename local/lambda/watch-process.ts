import type { ChildProcess } from 'node:child_process';
import type { FromProcess, ReportedError } from './messages';
import { exitFailure, payloadLimit, tooLargeFailure } from './result';
import type { LambdaFailure, LambdaResult } from './result';

/** Gets what the function prints, with the request it was printed in (none between two requests). */
export type Print = (requestId: string | undefined, level: string, message: string) => void;

/** Says how a step ended, for the request that was waiting. */
export type Ending = (requestId: string) => LambdaResult;

const loadedEnding: Ending = () => ({ ok: true, payload: null });

/** Turns what a process says, and how it dies, into the ending of the step that is under way. */
export function watchProcess(child: ChildProcess, print: Print) {
  let settle: (ending: Ending) => void = () => undefined;
  let dead: Ending | undefined;
  const state = {
    usable: true,
    requestId: undefined as string | undefined,
    /** Begins a step; on a process that is gone it ends at once. */
    next: () =>
      new Promise<Ending>((resolve) => {
        settle = resolve;
        if (dead !== undefined) resolve(dead);
      }),
    /** Ends the step; the process is not used again, and what ended it first stays the reason. */
    fail(ending: Ending) {
      state.usable = false;
      settle((dead ??= ending));
    },
  };
  child.on('message', (message: FromProcess) => {
    if (message.type === 'log') print(state.requestId, message.level, message.message);
    if (message.type === 'ready') settle(loadedEnding);
    if (message.type === 'result') settle(() => readPayload(message.payload));
    if (message.type === 'failed') settle(() => failureOf(message.error));
    if (message.type === 'initFailed' || message.type === 'crashed') state.fail(() => failureOf(message.error));
    if (message.type === 'initFailed') child.kill('SIGKILL');
  });
  // What comes here was not printed by the function: it is Node.js itself that complains.
  child.stderr?.setEncoding('utf8').on('data', (text: string) => print(state.requestId, 'ERROR', text.trimEnd()));
  child.on('error', (error) => state.fail(() => ({ ok: false, errorType: error.name, errorMessage: error.message })));
  child.on('exit', (code, signal) => state.fail((requestId) => exitFailure(requestId, code, signal)));
  return state;
}

function failureOf({ errorType, errorMessage, trace }: ReportedError): LambdaFailure {
  return { ok: false, errorType, errorMessage, trace };
}

function readPayload(payload: string): LambdaResult {
  if (Buffer.byteLength(payload) > payloadLimit) return tooLargeFailure();
  return { ok: true, payload: JSON.parse(payload) };
}
