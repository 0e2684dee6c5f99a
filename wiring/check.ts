import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkAccess } from './access';
import { bundleLambdas, bundleResolver, maxLambdaBytes } from './bundle';
import { checkBundle } from './check-bundle';
import { listLambdas, type ListLambdasOptions } from './lambdas';
import { projectRoot } from './project-root';
import { readResolverNames } from './resolver-files';
import { listResolvers } from './resolver-list';
import { loadSchema } from './schema';
import { WiringError } from './wiring-error';

interface BuildMessage {
  text: string;
  location: { file: string; line: number; column: number } | null;
}

/** A failed build as sentences: esbuild's errors carry file and line. */
function sentences(error: unknown): string[] {
  if (error instanceof WiringError) return [...error.problems];
  const messages = (error as { errors?: BuildMessage[] }).errors;
  if (!Array.isArray(messages)) throw error;
  return messages.map(
    ({ text, location }) => `${location ? `${location.file}:${location.line}:${location.column + 1}: ` : ''}${text}.`,
  );
}

async function attempt<T>(problems: string[], work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    problems.push(...sentences(error));
    return undefined;
  }
}

/** Bundles are checked even where a name is wrong, so that one run shows all there is to mend. */
async function checkResolvers(problems: string[], root: string): Promise<void> {
  for (const { file } of readResolverNames(root, []).flatMap((resolver) => resolver.steps)) {
    await attempt(problems, async () => {
      const { code, sourceFile } = await bundleResolver(join(root, file), { root });
      problems.push(...checkBundle(code, sourceFile));
    });
  }
}

/** Checks the wiring of the whole project; returns one sentence per problem and a summary. */
export async function checkWiring(options: ListLambdasOptions = {}): Promise<{ problems: string[]; summary: string }> {
  const root = options.root ?? projectRoot;
  const problems: string[] = [];
  const resolvers = (await attempt(problems, () => listResolvers({ root }))) ?? [];
  problems.push(...((await attempt([], () => checkAccess(loadSchema({ root }).schema))) ?? []));
  await checkResolvers(problems, root);
  const lambdas = (await attempt(problems, () => listLambdas(options))) ?? [];
  const outDir = await mkdtemp(join(tmpdir(), 'finally-lambdas-'));
  const bundles = (await attempt(problems, () => bundleLambdas(lambdas, outDir, { root }))) ?? [];
  for (const { name, bundle } of bundles)
    if (bundle.bytes > maxLambdaBytes) {
      problems.push(
        `lambdas/${name}: the bundle has ${bundle.bytes} bytes; at most ${maxLambdaBytes} start fast enough.`,
      );
    }
  await rm(outDir, { recursive: true, force: true });
  return { problems, summary: `wiring: ${resolvers.length} resolvers and ${lambdas.length} lambdas are fine` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, summary } = await checkWiring();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(summary);
}
