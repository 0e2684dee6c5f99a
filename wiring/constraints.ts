import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './project-root';

const found = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((match) => match.slice(1));

/**
 * The names of the rules of each table, as the migrations make them: constraints, unique indexes, and those of triggers;
 * likewise of each function that refuses. Words that name no rule may be among them.
 */
export async function constraintsByTable(): Promise<Map<string, Set<string>>> {
  const folder = join(projectRoot, 'database', 'migrations');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const sql = (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const tables = new Map<string, Set<string>>();
  const add = (table: string, names: string[]) => {
    tables.set(table, new Set([...(tables.get(table) ?? []), ...names]));
  };
  for (const [table = '', body = ''] of found(sql, /create table (\w+) \(([\s\S]*?)\n\);/g)) {
    add(table, found(body, /\bconstraint (\w+)/g).flat());
  }
  for (const [table = '', body = ''] of found(sql, /alter table (\w+)([\s\S]*?);/g)) {
    add(table, found(body, /\badd constraint (\w+)/g).flat());
  }
  for (const [name = '', table = ''] of found(sql, /create unique index (\w+)\s+on (\w+)/g)) add(table, [name]);
  const raised = new Map<string, string[]>();
  for (const [name = '', result = '', body = ''] of found(
    sql,
    /function (\w+)\([^)]*\) returns (\w+)([\s\S]*?)\n\$\$;/g,
  )) {
    if (!body.includes('constraint = ')) continue;
    // Where the name is in a variable, it is one of the words of the body.
    const names = found(body, /'([a-z_]+)'/g).flat();
    if (result === 'trigger') raised.set(name, [...(raised.get(name) ?? []), ...names]);
    else add(name, names);
  }
  for (const [table = '', name = ''] of found(sql, /create trigger[^;]*? on (\w+)[^;]*?execute function (\w+)\(/g)) {
    add(table, raised.get(name) ?? []);
  }
  return tables;
}

/** The type of error that callers get for each constraint, from the resolvers' own map. */
export async function violationTypes(): Promise<Map<string, string>> {
  const folder = join(projectRoot, 'resolvers', 'lib', 'violations');
  const { outputFiles } = await build({
    stdin: {
      contents: (await readdir(folder)).map((name) => `export * from './${name}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const areas = (await import(`data:text/javascript;base64,${code}`)) as Record<
    string,
    Record<string, { type: string }>
  >;
  return new Map(
    Object.values(areas).flatMap((area) => Object.entries(area).map(([name, { type }]) => [name, type] as const)),
  );
}
