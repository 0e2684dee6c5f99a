import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { environmentOf, functionArn } from './definition';
import type { LambdaFunctionDefinition } from './definition';
import type { StartMessage } from './messages';

/** What Node.js itself takes up beside the function, the watching thread included. */
const runtimeMB = 96;

let runtime: Promise<{ main: string; watchdog: string }> | undefined;

/**
 * Starts a process for a function, with its environment and memory and nothing of ours. A process and not a
 * thread: when the heap of a thread is full, V8 may end the whole process around it.
 */
export async function startProcess(definition: LambdaFunctionDefinition): Promise<ChildProcess> {
  const { main, watchdog } = await (runtime ??= bundleRuntime());
  const child = spawn(process.execPath, [`--max-old-space-size=${definition.memoryMB}`, '-'], {
    cwd: dirname(definition.bundle),
    env: environmentOf(definition),
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  // Writing to a process that is gone already fails; its exit tells why.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(main);
  const start: StartMessage = {
    type: 'start',
    bundle: pathToFileURL(definition.bundle).href,
    functionArn: functionArn(definition.name, definition.environment['AWS_REGION']),
    watchdog,
    watch: { residentBytes: (definition.memoryMB + runtimeMB) * 1024 * 1024, parent: process.pid },
  };
  child.send(start, () => undefined);
  return child;
}

/** The runtime as two scripts: the process does not have the loader that reads TypeScript here. */
async function bundleRuntime(): Promise<{ main: string; watchdog: string }> {
  const [main, watchdog] = await Promise.all([bundle('./runtime/main.ts'), bundle('./runtime/watchdog.ts')]);
  return { main, watchdog };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
