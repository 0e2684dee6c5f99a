import { cp, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { projectRoot, type RootOption } from './project-root';

/** AppSync refuses a longer code; an inline source map counts. */
export const maxCodeCharacters = 32_768;

/** Exactly the flags that AWS documents for APPSYNC_JS. */
const appsync = {
  bundle: true,
  external: ['@aws-appsync/utils', '@aws-appsync/utils/*'],
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  sourcesContent: false,
} as const satisfies BuildOptions;

export interface ResolverBundle {
  code: string;
  /** Path of the source relative to the root. */
  sourceFile: string;
}

/** @returns the code of each file, by its absolute path */
async function bundleWith(
  files: readonly string[],
  root: string,
  sourcemap: 'inline' | false,
): Promise<Map<string, string>> {
  const absolute = files.map((file) => resolve(root, file));
  const { outputFiles } = await build({
    ...appsync,
    sourcemap,
    entryPoints: absolute,
    // The map's paths are relative to the output: beside the source they are the same on every machine.
    outdir: root,
    outbase: root,
    absWorkingDir: root,
    write: false,
    logLevel: 'silent',
  });
  const codes = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return new Map(absolute.map((file) => [file, codes.get(file.replace(/\.ts$/, '.js')) ?? '']));
}

/**
 * The code that AppSync runs, here and there, of each source: by its absolute path. It carries its source map, so that
 * an error in the cloud and here names a line of the source; only a code that would pass the limit of 32,768
 * characters goes without. What they share is read once.
 */
async function bundleSources(files: readonly string[], root: string): Promise<Map<string, string>> {
  const codes = await bundleWith(files, root, 'inline');
  const long = [...codes].flatMap(([file, code]) => (code.length > maxCodeCharacters ? [file] : []));
  return long.length === 0 ? codes : new Map([...codes, ...(await bundleWith(long, root, false))]);
}

/** The code of one of them. */
export async function bundleResolver(file: string, options: RootOption = {}): Promise<ResolverBundle> {
  const root = options.root ?? projectRoot;
  const [code = ''] = (await bundleSources([file], root)).values();
  return { code, sourceFile: relative(root, file).replaceAll('\\', '/') };
}

/** The bundles of all functions of the list, by absolute path of the source. */
export function bundleResolvers(
  list: readonly { functions: readonly { file: string }[] }[],
  options: RootOption = {},
): Promise<Map<string, string>> {
  const files = list.flatMap((resolver) => resolver.functions.map((fn) => fn.file));
  return bundleSources([...new Set(files)], options.root ?? projectRoot);
}

/** How every bundle of a function begins: CommonJS dependencies call require for Node's own modules. */
export const lambdaBanner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** A larger function starts noticeably slower. */
export const maxLambdaBytes = 500_000;

export interface LambdaBundle {
  /** The folder to deploy. */
  directory: string;
  /** `index.mjs` in it; the handler is `index.handler`. */
  file: string;
  bytes: number;
}

export interface LambdaSource {
  /** Its folder in `lambdas/`. */
  name: string;
  /** Its files and folders of the project come along, at the same paths. */
  settings: { files?: readonly string[] };
}

/**
 * Each Lambda as it is deployed: an ES module with everything it needs, the AWS SDK included. A bundled SDK starts
 * faster than the runtime's own, which is read file by file, and stays at the version that was tested. All are built
 * at once, so that what they share is read once.
 *
 * @returns each of `lambdas` with its bundle
 */
export async function bundleLambdas<Source extends LambdaSource>(
  lambdas: readonly Source[],
  outDir: string,
  options: RootOption = {},
): Promise<(Source & { bundle: LambdaBundle })[]> {
  const root = options.root ?? projectRoot;
  for (const { name, settings } of lambdas)
    for (const path of settings.files ?? []) await cp(join(root, path), join(outDir, name, path), { recursive: true });
  await build({
    entryPoints: Object.fromEntries(
      lambdas.map(({ name }) => [`${name}/index`, join(root, 'lambdas', name, 'handler.ts')]),
    ),
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    platform: 'node',
    // What Node 20 understands runs on Lambda's Node 24 as well.
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: { js: lambdaBanner },
    logLevel: 'silent',
  });
  return Promise.all(
    lambdas.map(async (lambda) => {
      const directory = join(outDir, lambda.name);
      const file = join(directory, 'index.mjs');
      return { ...lambda, bundle: { directory, file, bytes: (await stat(file)).size } };
    }),
  );
}
