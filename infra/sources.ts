import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { LambdaSettings } from '../lambdas/settings';
import { bundleLambdas, bundleResolvers } from '../wiring/bundle';
import { listLambdas } from '../wiring/lambdas';
import { projectRoot } from '../wiring/project-root';
import { listResolvers, type ResolverDefinition } from '../wiring/resolver-list';
import { loadSchema } from '../wiring/schema';
import { clientFiles, type ClientFiles } from './client-files';

export interface ResolverSource extends Pick<ResolverDefinition, 'typeName' | 'fieldName' | 'kind'> {
  /** In the order they run; a unit resolver has one. */
  functions: { step: string; dataSource: string; codeFile: string; maxBatchSize?: number | undefined }[];
}

export interface LambdaSource {
  name: string;
  settings: LambdaSettings;
  /** The folder to deploy; its handler is `index.handler`. */
  directory: string;
}

/** All that is deployed besides infrastructure, read and bundled. Stacks are built of it without waiting for anything. */
export interface Sources {
  /** Path of the schema as it is deployed, one definition per type. */
  schemaFile: string;
  resolvers: ResolverSource[];
  lambdas: LambdaSource[];
  client: ClientFiles;
}

/**
 * Reads the wiring and bundles it; the schema and the bundles are written to `outDir`.
 * Throws a WiringError when schema, resolvers and lambdas do not fit together.
 */
export async function gatherSources(outDir: string): Promise<Sources> {
  await mkdir(outDir, { recursive: true });
  const list = listResolvers();
  const codeFiles = await writeBundles(list, join(outDir, 'resolvers'));
  const resolvers = list.map(({ typeName, fieldName, kind, functions }) => ({
    typeName,
    fieldName,
    kind,
    functions: functions.map(({ step, dataSource, file, maxBatchSize }) => ({
      step,
      dataSource,
      codeFile: codeFiles.get(file) ?? '',
      maxBatchSize,
    })),
  }));
  const bundled = await bundleLambdas(listLambdas(), join(outDir, 'lambdas'));
  const lambdas = bundled.map(({ name, settings, bundle }) => ({ name, settings, directory: bundle.directory }));
  const schemaFile = join(outDir, 'schema.graphql');
  await writeFile(schemaFile, loadSchema().sdl);
  return { schemaFile, resolvers, lambdas, client: await clientFiles(outDir) };
}

/** The bundle of each resolver function as a file of its own, by its source: a template could not hold them all. */
async function writeBundles(list: ResolverDefinition[], folder: string): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  const codes = await bundleResolvers(list);
  const files = new Map<string, string>();
  for (const [source, code] of codes) {
    const codeFile = join(folder, `${relative(projectRoot, source).replaceAll(/[\\/]/g, '_').replace(/\.ts$/, '')}.js`);
    await writeFile(codeFile, code);
    files.set(source, codeFile);
  }
  return files;
}
