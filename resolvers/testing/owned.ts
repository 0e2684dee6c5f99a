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
  const writers = await readWriters();
  for (const { name, body } of await readFunctions()) {
    // Told of no owner, one that reads somebody's rows is found, and so is one that calls such a function.
    const reached = await unownedTables(body, {}, { columns, functions, writers });
    if (reached.length > 0) functions.add(name);
  }
  return { columns, functions, writers };
}

/** The functions in SQL that migrations make, in their order. */
export async function readFunctions(): Promise<SqlFunction[]> {
  return (await readMade()).flatMap((create) => inSql(create));
}

/** The functions in PL/pgSQL that write rows, but for triggers: those write what the rows they are of say. */
async function readWriters(): Promise<Set<string>> {
  const made = (await readMade()).filter(({ returnType }) => {
    const names = (returnType as { names: { String: Tree }[] }).names;
    return names.at(-1)?.String.sval !== 'trigger';
  });
  return new Set(made.filter((create) => / (insert into|update|delete from) /.test(bodyOf(create))).map(nameOf));
}

/** What creates each function, but for those that a later migration drops. */
async function readMade(): Promise<Tree[]> {
  const folder = join(projectRoot, 'database', 'migrations');
  let made: Tree[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { stmts } = (await parse(await readFile(join(folder, file), 'utf8'))) as unknown as { stmts: Tree[] };
    for (const { stmt } of stmts) {
      const create = (stmt as Tree).CreateFunctionStmt as Tree | undefined;
      if (create !== undefined) made.push(create);
      const drop = (stmt as Tree).DropStmt as Tree | undefined;
      if (drop?.removeType !== 'OBJECT_FUNCTION') continue;
      const dropped = (drop.objects as { ObjectWithArgs: { objname: { String: Tree }[] } }[]).map(
        ({ ObjectWithArgs }) => ObjectWithArgs.objname.at(-1)?.String.sval,
      );
      made = made.filter((create) => !dropped.includes(nameOf(create)));
    }
  }
  return made;
}

const optionsOf = (create: Tree) =>
  new Map(
    (create.options as { DefElem: Tree }[]).map(({ DefElem }) => [DefElem.defname as string, DefElem.arg as Tree]),
  );

const nameOf = (create: Tree) => (create.funcname as { String: Tree }[]).at(-1)?.String.sval as string;

/** The body of a function where it is a text. */
function bodyOf(create: Tree): string {
  const text = optionsOf(create).get('as')?.List as { items: { String: Tree }[] } | undefined;
  return (text?.items[0]?.String.sval ?? '') as string;
}

function inSql(create: Tree): SqlFunction[] {
  if ((optionsOf(create).get('language')?.String as Tree).sval !== 'sql') return [];
  const name = nameOf(create);
  const text = bodyOf(create);
  if (text === '') {
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
    text,
  );
  return [{ name, parameters, body }];
}
