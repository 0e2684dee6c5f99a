import { createRuntime } from '../runtime/runtime';

/** A server with a handler that does not end. */
setInterval(() => undefined, 1000);
const runtime = createRuntime({ timeoutMs: 60_000 });
const { result } = await runtime.evaluate('export const request = () => 1;', 'request', {});
process.stdout.write(`${String(result)}\n`);
void runtime.evaluate('export const request = () => { for (;;) {} };', 'request', {});
