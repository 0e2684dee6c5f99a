import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { serve } from '../../testing/serve';
import type { LambdaFaults } from '../faults';
import { createFunctions } from '../functions';
import type { Functions, LambdaFunctionDefinition } from '../functions';

export interface TestFunctions {
  functions: Functions;
  client: LambdaClient;
  lines: Record<string, unknown>[];
  faults: LambdaFaults;
  /** Writes a bundle and puts it in place under this name. */
  deploy(name: string, source: string, settings?: Partial<LambdaFunctionDefinition>): Promise<void>;
  close(): Promise<void>;
}

/** Functions made of source text, served on a free port. */
export async function startTestFunctions(): Promise<TestFunctions> {
  const directory = await mkdtemp(join(tmpdir(), 'finally-lambda-'));
  const lines: Record<string, unknown>[] = [];
  const faults: LambdaFaults = new Map();
  const functions = createFunctions([], (line) => lines.push(line), faults);
  const { endpoint, close } = await serve(functions.handle);
  const client = new LambdaClient({
    region: 'eu-central-1',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  let version = 0;
  return {
    functions,
    client,
    lines,
    faults,
    async deploy(name, source, settings = {}) {
      const bundle = join(directory, `${name}-${(version += 1)}.mjs`);
      await writeFile(bundle, source);
      await functions.replace({ name, bundle, memoryMB: 128, timeoutSeconds: 20, environment: {}, ...settings });
    },
    async close() {
      client.destroy();
      await close();
      await functions.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
