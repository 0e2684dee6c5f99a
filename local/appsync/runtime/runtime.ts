import { buildRuntime } from './build';
import { createCodes, type KnownCode } from './codes';
import { failedEvaluation, type Evaluation } from './evaluation';
import { CodeError } from './module-code';
import type { FromSandbox, Handler } from './protocol';
import { startSandbox, type Sandbox } from './sandbox';

export interface RuntimeOptions {
  /** How long one handler may run. */
  timeoutMs?: number;
  /** How large the heap may grow. */
  heapMB?: number;
}

export interface Runtime {
  /** Runs a handler of a resolver's code on a context. Never rejects for what the code does. */
  evaluate(code: string, handler: Handler, context: object): Promise<Evaluation>;
  close(): Promise<void>;
}

interface Job {
  id: number;
  code: KnownCode;
  handler: Handler;
  contextJson: string;
  done(evaluation: Evaluation): void;
}

/** V8 places a call at the name of the method, AppSync at its beginning. */
function correctPositions(output: string, { callStarts }: KnownCode): string {
  if (!output.includes('"position":"code.js:')) return output;
  return output.replace(
    /"position":"code\.js:(\d+:\d+)"/g,
    (_, at: string) => `"position":"code.js:${callStarts.get(at) ?? at}"`,
  );
}

/**
 * APPSYNC_JS in a process of its own. Handlers run one after the other in one closed context, which is what
 * makes them fast. A handler that does not end, or eats up the heap, ends with its process: it fails, and those
 * that wait behind it run in the next process.
 */
export function createRuntime({ timeoutMs = 3000, heapMB = 96 }: RuntimeOptions = {}): Runtime {
  const jobs = new Map<number, Job>();
  const codes = createCodes((key) => sandbox?.send({ type: 'drop', key }));
  let sandbox: Sandbox | undefined;
  let generation = 0;
  let starting = false;
  let ready = false;
  let timer: NodeJS.Timeout | undefined;
  let ids = 0;
  let closed = false;

  const load = ({ key, script, columnOffset }: KnownCode): void =>
    sandbox?.send({ type: 'load', key, script, columnOffset });
  const run = ({ id, code, handler, contextJson }: Job): void =>
    sandbox?.send({ type: 'run', id, key: code.key, handler, contextJson });

  /**
   * The clock runs for the first of the queue, once there is someone to take it: the sandbox takes them in order.
   * When time is over, answers that have arrived but not been read are read first: this process may have been busy.
   */
  function watch(): void {
    clearTimeout(timer);
    const [first] = jobs.keys();
    if (!ready || first === undefined) return;
    const isFirst = (): boolean => ready && jobs.keys().next().value === first;
    const expire = (): void => {
      if (isFirst()) endSandbox(`The code ran longer than ${timeoutMs} ms.`);
    };
    timer = setTimeout(() => setImmediate(expire), timeoutMs);
  }

  function onMessage(message: FromSandbox): void {
    if ('ready' in message) {
      ready = true;
      return watch();
    }
    const job = jobs.get(message.id);
    if (!job) return;
    jobs.delete(message.id);
    watch();
    job.done(JSON.parse(correctPositions(message.output, job.code)) as Evaluation);
  }

  /** Ends the sandbox for what the first of the queue did, and starts the next if anyone waits. */
  function endSandbox(message: string): void {
    clearTimeout(timer);
    void sandbox?.end();
    sandbox = undefined;
    ready = false;
    generation += 1;
    const [first] = jobs.values();
    if (first) {
      jobs.delete(first.id);
      first.done(failedEvaluation(message));
    }
    if (jobs.size > 0) void start();
  }

  async function start(): Promise<void> {
    if (starting) return;
    starting = true;
    const programs = await buildRuntime().catch(() => undefined);
    starting = false;
    if (closed) return;
    if (!programs) return endSandbox('The code could not be run.');
    const mine = ++generation;
    const onEnd = (outOfMemory: boolean): void => {
      if (mine !== generation) return;
      endSandbox(outOfMemory ? `The code used more than ${heapMB} MB.` : 'The code could not be run.');
    };
    sandbox = startSandbox(programs, heapMB, (message) => mine === generation && onMessage(message), onEnd);
    for (const code of codes.all()) load(code);
    for (const job of jobs.values()) run(job);
  }

  return {
    async evaluate(text, handler, context) {
      if (closed) return failedEvaluation('The runtime is closed.');
      try {
        const { code, isNew } = codes.get(text);
        return await new Promise((done) => {
          const job: Job = { id: ++ids, code, handler, contextJson: JSON.stringify(context), done };
          jobs.set(job.id, job);
          if (!sandbox) return void start();
          if (isNew) load(code);
          run(job);
          if (jobs.size === 1) watch();
        });
      } catch (error) {
        if (!(error instanceof CodeError)) throw error;
        const { line, column } = error.location;
        return failedEvaluation(error.message, `code.js:${line}:${column}`);
      }
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      generation += 1;
      for (const job of jobs.values()) job.done(failedEvaluation('The runtime is closed.'));
      jobs.clear();
      sandbox?.end();
      sandbox = undefined;
    },
  };
}
