import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Globals that the library goes on using after it has taken them away from the resolvers. */
const captured = [
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'Boolean',
    'String',
    'Symbol',
    'BigInt',
    'Math',
    'JSON',
    'Date',
    'Intl',
    'RegExp',
  ],
  ...[
    'Map',
    'Set',
    'Error',
    'Promise',
    'parseInt',
    'parseFloat',
    'isNaN',
    'isFinite',
    'encodeURIComponent',
    'decodeURIComponent',
  ],
];

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The library as a script whose value is its exports. */
async function buildLibrary(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('./library/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    target: 'node20',
    platform: 'neutral',
    logLevel: 'silent',
  });
  return `(function () { "use strict"; const { ${captured.join(', ')} } = globalThis;\n${outputFiles[0]?.text ?? ''}\nreturn library; })()`;
}

async function buildProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('./program.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export interface RuntimeCode {
  library: string;
  program: string;
}

let built: Promise<RuntimeCode> | undefined;

/** The two programs of the runtime, built from their sources once in a process. */
export function buildRuntime(): Promise<RuntimeCode> {
  built ??= Promise.all([buildLibrary(), buildProgram()]).then(([library, program]) => ({ library, program }));
  return built;
}
