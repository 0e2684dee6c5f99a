/** Runs inside a function's process: loads one bundle and calls its handler, one invocation at a time. */
import { Worker } from 'node:worker_threads';
import type { FromProcess, InvokeMessage, ReportedError, StartMessage, ToProcess } from '../messages';
import { createContext } from './context';
import { reportError, reportLoadError, reportRejection } from './errors';
import { captureOutput, limitOutput } from './output';

type Handler = (event: unknown, context: object) => unknown;

const send = (message: FromProcess, sent?: () => void) => process.send?.(message, undefined, {}, () => sent?.());
const output = limitOutput((level, message) => send({ type: 'log', level, message }));
captureOutput(output.write);

let started: StartMessage | undefined;
let handler: Handler | undefined;
process.on('message', (message: ToProcess) => {
  if (message.type === 'start') void start(message);
  else void invoke(message);
});
process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', (error) => crash(reportError(error), 129));
process.on('unhandledRejection', (reason) => crash(reportRejection(reason), 128));

function crash(error: ReportedError, code: number): void {
  send({ type: 'crashed', error }, () => process.exit(code));
}

async function start(message: StartMessage): Promise<void> {
  started = message;
  new Worker(message.watchdog, { eval: true, workerData: message.watch }).unref();
  try {
    handler = await load(message.bundle);
    send({ type: 'ready' });
  } catch (error) {
    send({ type: 'initFailed', error: reportLoadError(error) });
  }
}

async function load(url: string): Promise<Handler> {
  const bundle = (await import(url)) as { handler?: unknown };
  if (typeof bundle.handler !== 'function') {
    throw named('Runtime.HandlerNotFound', 'index.handler is undefined or not exported');
  }
  if (bundle.handler.length > 2) {
    const why = 'A handler takes an event and a context; a callback as third argument is not called.';
    throw named('Runtime.CallbackHandlerDeprecated', why);
  }
  return bundle.handler as Handler;
}

async function invoke(message: InvokeMessage): Promise<void> {
  output.renew();
  try {
    const context = createContext(message, process.env, started?.functionArn ?? '');
    const result = await handler?.(JSON.parse(message.payload), context);
    send({ type: 'result', payload: stringify(result) });
  } catch (error) {
    send({ type: 'failed', error: reportError(error) });
  }
}

function stringify(result: unknown): string {
  try {
    // A function, a symbol and undefined have no JSON; they arrive as null.
    return JSON.stringify(result) ?? 'null';
  } catch {
    throw new Error('Unable to stringify response body');
  }
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
