import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleResolver } from './bundle';
import { projectRoot } from './project-root';
import type { ResolverDefinition } from './resolver-list';

const types = ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'LIMIT_EXCEEDED'];

/** What any statement can fail with: told once for all operations. */
const ofAnyStatement = /function raiseDatabaseError\([\s\S]*?\n\}\n/;

/**
 * The types of errors that the code of an operation refuses with, found in the bundles of its steps and in the
 * sources of the functions they invoke. What writes can also break a constraint of the database.
 */
export async function refusalsOf({ functions }: Pick<ResolverDefinition, 'functions'>): Promise<string[]> {
  const codes = await Promise.all(functions.map((step) => codeOf(step.file, step.dataSource)));
  return types.filter((type) => codes.some((code) => code.includes(type)));
}

async function codeOf(file: string, dataSource: string): Promise<string> {
  const { code } = await bundleResolver(file);
  const calls = [...code.replace(ofAnyStatement, '').matchAll(/refuse\(\s*"([A-Z_]+)"/g)].map(([, type]) => type);
  if (dataSource === 'none') return calls.join();
  if (dataSource === 'db') return [...calls, /insert into|\bupdate\(/.test(code) ? 'VALIDATION_ERROR' : ''].join();
  return [...calls, await sourcesOf(join(projectRoot, 'lambdas', dataSource))].join();
}

async function sourcesOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return sources.flatMap((source) => source.match(/'[A-Z]+_[A-Z_]+'|'CONFLICT'|'FORBIDDEN'/g) ?? []).join();
}
