import { cp, mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

async function bundleWith(file: string, root: string, sourcemap: 'inline' | false): Promise<string> {
  const { outputFiles } = await build({
    ...appsync,
    sourcemap,
    entryPoints: [file],
    // The map's paths are relative to the output: beside the source they are the same on every machine.
    outfile: join(dirname(file), 'resolver.js'),
    absWorkingDir: root,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The code that AppSync runs, here and there. It carries its source map, so that an error in the cloud and
 * here names a line of the source; only a code that would pass the limit of 32,768 characters goes without.
 */
export async function bundleResolver(file: string, options: RootOption = {}): Promise<ResolverBundle> {
  const root = options.root ?? projectRoot;
  const withMap = await bundleWith(file, root, 'inline');
  const code = withMap.length <= maxCodeCharacters ? withMap : await bundleWith(file, root, false);
  return { code, sourceFile: relative(root, file).replaceAll('\\', '/') };
}

/** The bundles of all functions of the list, by absolute path of the source. */
export async function bundleResolvers(
  list: readonly { functions: readonly { file: string }[] }[],
  options: RootOption = {},
): Promise<Map<string, string>> {
  const files = list.flatMap((resolver) => resolver.functions.map((fn) => fn.file));
  return new Map(
    await Promise.all(files.map(async (file) => [file, (await bundleResolver(file, options)).code] as const)),
  );
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

export interface BundleOptions extends RootOption {
  /** Files and folders of the project that come along, at the same paths. */
  files?: readonly string[] | undefined;
}

/**
 * One Lambda as it is deployed: an ES module with everything it needs, the AWS SDK included. A bundled SDK
 * starts faster than the runtime's own, which is read file by file, and stays at the version that was tested.
 */
export async function bundleLambda(name: string, outDir: string, options: BundleOptions = {}): Promise<LambdaBundle> {
  const root = options.root ?? projectRoot;
  const directory = join(outDir, name);
  const file = join(directory, 'index.mjs');
  await mkdir(directory, { recursive: true });
  for (const path of options.files ?? []) await cp(join(root, path), join(directory, path), { recursive: true });
  await build({
    entryPoints: [join(root, 'lambdas', name, 'handler.ts')],
    outfile: file,
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
  return { directory, file, bytes: (await stat(file)).size };
}
