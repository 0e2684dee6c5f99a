import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleResolver } from './bundle';
import { constraintsByTable, violationTypes } from './constraints';
import { projectRoot } from './project-root';
import type { ResolverDefinition } from './resolver-list';

const types = ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'LIMIT_EXCEEDED'];

/** What any statement, and any text, can fail with: told once for all operations. */
const ofAnyOperation = /function (?:raiseDatabaseError|checkTexts)\([\s\S]*?\n\}\n/g;
/** The tables that code writes to, by SQL or by the rds helpers, and the functions that it calls on somebody's books. */
const writes = /insert into (\w+)|update (\w+)(?: \w+)?\s+set\b|\btable: "(\w+)"|select (\w+)\(\(select books_for\b/g;

/**
 * The types of errors that the code of an operation refuses with, found in the bundles of its steps and in the
 * sources of the functions they invoke, and those of the rules of the tables it writes to.
 */
export async function refusalsOf({ functions }: Pick<ResolverDefinition, 'functions'>): Promise<string[]> {
  const codes = await Promise.all(functions.map((step) => codeOf(step.file, step.dataSource)));
  return types.filter((type) => codes.some((code) => code.includes(type)));
}

async function codeOf(file: string, dataSource: string): Promise<string> {
  const { code } = await bundleResolver(file);
  const calls = [...code.replace(ofAnyOperation, '').matchAll(/refuse\(\s*"([A-Z_]+)"/g)].map(([, type]) => type);
  if (dataSource === 'none') return calls.join();
  if (dataSource === 'db') return [...calls, ...(await brokenBy(code))].join();
  return [...calls, await sourcesOf(join(projectRoot, 'lambdas', dataSource))].join();
}

/** What the rules of the tables that code writes to are refused with. */
async function brokenBy(code: string): Promise<string[]> {
  const [tables, violations] = await rules();
  const written = [...code.matchAll(writes)].map((match) => match.slice(1).find((table) => table !== undefined) ?? '');
  const names = written.flatMap((table) => [...(tables.get(table) ?? [])]);
  return names.flatMap((name) => violations.get(name) ?? []);
}

let known: Promise<[Map<string, Set<string>>, Map<string, string>]> | undefined;
const rules = () => (known ??= Promise.all([constraintsByTable(), violationTypes()]));

async function sourcesOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return sources.flatMap((source) => source.match(/'[A-Z]+_[A-Z_]+'|'CONFLICT'|'FORBIDDEN'/g) ?? []).join();
}
