import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'libpg-query';
import { projectRoot } from '../../wiring/project-root';
import { readOwnerColumns, unownedTables, type Owned } from './owned-tables';

type Tree = { [key: string]: unknown };

/** A function in SQL, with its parameters in the body as named placeholders. */
export interface SqlFunction {
  name: string;
  parameters: string[];
  body: string;
}

/** Every table with an owner, read from the migrations, and every function in SQL that reads one. */
export async function readOwned(): Promise<Owned> {
  const columns = await readOwnerColumns();
  const functions = new Set<string>();
  for (const { name, body } of await readFunctions()) {
    // Told of no owner, one that reads somebody's rows is found, and so is one that calls such a function.
    const reached = await unownedTables(body, {}, { columns, functions });
    if (reached.length > 0) functions.add(name);
  }
  return { columns, functions };
}

/** The functions in SQL that migrations make, in their order. */
export async function readFunctions(): Promise<SqlFunction[]> {
  const folder = join(projectRoot, 'database', 'migrations');
  const functions: SqlFunction[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { stmts } = (await parse(await readFile(join(folder, file), 'utf8'))) as unknown as { stmts: Tree[] };
    for (const { stmt } of stmts) {
      const create = (stmt as Tree).CreateFunctionStmt as Tree | undefined;
      if (create !== undefined) functions.push(...inSql(create));
    }
  }
  return functions;
}

function inSql(create: Tree): SqlFunction[] {
  const options = new Map(
    (create.options as { DefElem: Tree }[]).map(({ DefElem }) => [DefElem.defname as string, DefElem.arg as Tree]),
  );
  if ((options.get('language')?.String as Tree).sval !== 'sql') return [];
  const name = (create.funcname as { String: Tree }[]).at(-1)?.String.sval as string;
  const text = options.get('as')?.List as { items: { String: Tree }[] } | undefined;
  if (text === undefined) {
    const reads = JSON.stringify(create.sql_body ?? null).includes('"RangeVar"');
    if (reads) throw new Error(`${name} reads tables: give its body as text, so that it can be judged.`);
    return [];
  }
  const parameters = ((create.parameters ?? []) as { FunctionParameter: Tree }[])
    .filter(({ FunctionParameter }) => FunctionParameter.mode !== 'FUNC_PARAM_TABLE')
    .map(({ FunctionParameter }) => FunctionParameter.name as string);
  const placeholders = parameters.map((parameter) => new RegExp(`(?<![.:\\w])${parameter}(?![\\w(])`, 'g'));
  const body = placeholders.reduce(
    (sql, placeholder, index) => sql.replaceAll(placeholder, `:${parameters[index] ?? ''}`),
    text.items[0]?.String.sval as string,
  );
  return [{ name, parameters, body }];
}
