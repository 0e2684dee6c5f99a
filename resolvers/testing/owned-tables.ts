import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'libpg-query';
import { numberParameters } from '../../local/rds-data/parameters';
import { projectRoot } from '../../wiring/project-root';

/** A node of PostgreSQL's parse tree: one key that names it, or the fields below that key. */
type Tree = { [key: string]: unknown };

/** The column that says whose a row is: `id` for users and books, `owner_id` for what belongs to books. */
export type OwnerColumns = ReadonlyMap<string, string>;

/** What of the database is somebody's: tables, and functions that read them for the owner they are given first. */
export interface Owned {
  columns: OwnerColumns;
  functions: ReadonlySet<string>;
  /** Those that write, and so are for who may change the books. */
  writers: ReadonlySet<string>;
}

/** Every table and view with an owner, read from the migrations. */
export async function readOwnerColumns(): Promise<OwnerColumns> {
  const folder = join(projectRoot, 'database', 'migrations');
  const columns = new Map([
    ['users', 'id'],
    ['books', 'id'],
  ]);
  for (const file of (await readdir(folder)).sort()) {
    const { stmts } = (await parse(await readFile(join(folder, file), 'utf8'))) as unknown as { stmts: Tree[] };
    for (const made of stmts.map(({ stmt }) => (stmt as Tree).ViewStmt as Tree | undefined)) {
      const owned = JSON.stringify(made?.query ?? null).includes('"owner_id"');
      if (owned) columns.set((made?.view as Tree).relname as string, 'owner_id');
    }
    for (const create of stmts.map(({ stmt }) => (stmt as Tree).CreateStmt as Tree | undefined)) {
      const elements = (create?.tableElts ?? []) as Tree[];
      const owned = elements.some((element) => (element.ColumnDef as Tree | undefined)?.colname === 'owner_id');
      if (owned) columns.set((create?.relation as Tree).relname as string, 'owner_id');
    }
  }
  return columns;
}

/**
 * The tables a statement reaches without saying whose rows it means: those whose owner column is not equal, directly
 * or over other tables of the statement, to `(select books_for(<who asks>, <whose books>, 'VIEW' or 'EDIT'))`; where it writes,
 * to that of 'EDIT'. A row of `users` is the caller's own, by the parameter that holds who asks. Likewise the functions
 * that read or write somebody's rows and are not given these books first, nor null, which is nobody.
 *
 * @param sql with named parameters; @param callers what those of them hold that say who asks and whose books
 */
export async function unownedTables(sql: string, callers: CallerNames, owned: Owned): Promise<string[]> {
  const { text, names } = numberParameters(sql);
  const { stmts } = (await parse(text)) as unknown as { stmts: Tree[] };
  const check = checkStatement(owned, (number) => callers[names[number - 1] ?? '']);
  for (const { stmt } of stmts) check.visit(stmt, []);
  return check.unowned();
}

/** By name of a parameter: it holds the signed-in person, or the id of the books they mean, or an owner known to be right. */
export type CallerNames = Record<string, 'sub' | 'books' | 'owner'>;

/** What a group of equal columns is known to be: the caller, or books they may look at, or such as they may change. */
type Holder = 'SELF' | 'VIEW' | 'EDIT';

interface Relation {
  alias: string;
  table: string;
  /** undefined for a table that has no owner. */
  column: string | undefined;
  group: Group;
  isWritten: boolean;
}

/** Columns that are equal to one another, and maybe to whom they belong. */
interface Group {
  parent?: Group;
  holders: Set<Holder>;
}

const statements = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt'];

function checkStatement(
  { columns: owners, functions, writers }: Owned,
  heldBy: (parameter: number) => CallerNames[string] | undefined,
) {
  const reached: Relation[] = [];
  /** What each common table expression or subquery is made of: it is as safe as that. */
  const derived = new Set<string>();
  const unownedCalls: string[] = [];

  function visit(node: unknown, scopes: Relation[][]): void {
    if (Array.isArray(node)) return node.forEach((item) => visit(item, scopes));
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node as Tree)) {
      if (key === 'FuncCall') checkCall(value as Tree, scopes);
      if (key === 'CommonTableExpr') derived.add((value as Tree).ctename as string);
      if (!statements.includes(key)) visit(value, scopes);
      else visitStatement(key, value as Tree, scopes);
    }
  }

  function checkCall({ funcname, args }: Tree, scopes: Relation[][]): void {
    const name = (funcname as { String: Tree }[]).at(-1)?.String.sval as string;
    const [first] = (args ?? []) as Tree[];
    const isNobody = ((first?.A_Const ?? {}) as Tree).isnull === true;
    const group = groupOf(first, scopes);
    const holders = group === undefined ? new Set<Holder>() : rootOf(group).holders;
    const isOwned = holders.has('EDIT') || (holders.has('VIEW') && !writers.has(name));
    if ((functions.has(name) || writers.has(name)) && !isNobody && !isOwned) unownedCalls.push(name);
  }

  function visitStatement(kind: string, statement: Tree, scopes: Relation[][]): void {
    // Names of common table expressions are known before what uses them.
    visit(statement.withClause, scopes);
    const own: Relation[] = [];
    const inner = [own, ...scopes];
    if (kind !== 'SelectStmt') addRelation(statement.relation as Tree, own, true);
    for (const from of [statement.fromClause, statement.usingClause].flat()) addFrom(from, own);
    equate(statement.whereClause, inner);
    for (const from of [statement.fromClause, statement.usingClause].flat()) equateJoins(from, inner);
    if (kind === 'InsertStmt') equateInserted(statement, own);
    for (const [key, value] of Object.entries(statement)) {
      // The sides of a union are statements without a key of their own.
      if (key === 'larg' || key === 'rarg') visitStatement('SelectStmt', value as Tree, scopes);
      else if (key !== 'withClause') visit(value, inner);
    }
  }

  function addFrom(node: unknown, own: Relation[]): void {
    const { RangeVar, JoinExpr, RangeSubselect } = (node ?? {}) as Record<string, Tree | undefined>;
    if (RangeVar !== undefined) addRelation(RangeVar, own);
    if (RangeSubselect !== undefined) {
      own.push({
        alias: (RangeSubselect.alias as Tree).aliasname as string,
        table: '',
        column: undefined,
        group: { holders: new Set(['SELF', 'VIEW', 'EDIT']) },
        isWritten: false,
      });
    }
    if (JoinExpr !== undefined) [JoinExpr.larg, JoinExpr.rarg].forEach((side) => addFrom(side, own));
  }

  function addRelation({ relname, alias }: Tree, own: Relation[], isWritten = false): void {
    const table = relname as string;
    const column = derived.has(table) ? undefined : owners.get(table);
    const relation = {
      alias: ((alias as Tree | undefined)?.aliasname as string | undefined) ?? table,
      table,
      column,
      group: { holders: new Set<Holder>(derived.has(table) ? ['SELF', 'VIEW', 'EDIT'] : []) },
      isWritten,
    };
    own.push(relation);
    if (column !== undefined) reached.push(relation);
  }

  function equateJoins(node: unknown, scopes: Relation[][]): void {
    const join = ((node ?? {}) as Record<string, Tree | undefined>).JoinExpr;
    if (join === undefined) return;
    equate(join.quals, scopes);
    [join.larg, join.rarg].forEach((side) => equateJoins(side, scopes));
  }

  /** Follows `and` only: what stands under `or` or `not` does not hold for every row. */
  function equate(condition: unknown, scopes: Relation[][]): void {
    const { BoolExpr, A_Expr } = (condition ?? {}) as Record<string, Tree | undefined>;
    if (BoolExpr?.boolop === 'AND_EXPR') (BoolExpr.args as unknown[]).forEach((part) => equate(part, scopes));
    const operator = ((A_Expr?.name as Tree[] | undefined)?.[0]?.String as Tree | undefined)?.sval;
    if (A_Expr === undefined || operator !== '=' || A_Expr.kind !== 'AEXPR_OP') return;
    const [left, right] = [groupOf(A_Expr.lexpr, scopes), groupOf(A_Expr.rexpr, scopes)];
    if (left !== undefined && right !== undefined) unite(left, right);
  }

  function equateInserted({ cols, selectStmt }: Tree, own: Relation[]): void {
    const target = own[0];
    const names = ((cols ?? []) as { ResTarget: Tree }[]).map(({ ResTarget }) => ResTarget.name);
    const position = names.indexOf(target?.column);
    const select = (selectStmt as { SelectStmt: Tree }).SelectStmt;
    const from: Relation[] = [];
    for (const item of [select.fromClause].flat()) addFromQuietly(item, from);
    const rows = (select.valuesLists as { List: { items: unknown[] } }[] | undefined)?.map(
      ({ List }) => List.items,
    ) ?? [((select.targetList ?? []) as { ResTarget: Tree }[]).map(({ ResTarget }) => ResTarget.val)];
    const groups = rows.map((items) => groupOf(items[position], [from]));
    if (target !== undefined && groups.every((group) => group !== undefined)) {
      const holders = groups.map((group) => rootOf(group).holders);
      const shared = (['SELF', 'VIEW', 'EDIT'] as const).filter((holder) => holders.every((held) => held.has(holder)));
      unite(target.group, { holders: new Set([...shared, ...selectedHolders(select, rows[0]?.[position])]) });
    }
  }

  /** `select b.id … from books b where b.id = books_for(…)` gives them too; the select itself is checked on its own. */
  function selectedHolders(select: Tree, value: unknown): Iterable<Holder> {
    const from: Relation[] = [];
    for (const item of [select.fromClause].flat()) addFromQuietly(item, from);
    equate(select.whereClause, [from]);
    const group = groupOf(value, [from]);
    return group === undefined ? [] : rootOf(group).holders;
  }

  function addFromQuietly(item: unknown, from: Relation[]): void {
    const before = reached.length;
    addFrom(item, from);
    reached.length = before;
  }

  function groupOf(node: unknown, scopes: Relation[][]): Group | undefined {
    const { TypeCast, ParamRef, ColumnRef, SubLink } = (node ?? {}) as Record<string, Tree | undefined>;
    if (TypeCast !== undefined) return groupOf(TypeCast.arg, scopes);
    if (SubLink !== undefined) return booksFor(SubLink);
    if (ParamRef !== undefined) {
      const held = heldBy(ParamRef.number as number);
      if (held === 'sub') return { holders: new Set(['SELF']) };
      return held === 'owner' ? { holders: new Set(['VIEW', 'EDIT']) } : undefined;
    }
    const path = ((ColumnRef?.fields ?? []) as { String?: Tree }[]).map(({ String }) => String?.sval as string);
    const name = path.at(-1);
    const fits = ({ alias, column }: Relation) =>
      path.length > 1 ? alias === path[0] && (column ?? 'owner_id') === name : column === name;
    return path.length === 0 ? undefined : scopes.flat().find(fits)?.group;
  }

  /** `(select books_for(:sub::uuid, :books::uuid, 'VIEW'))`, and no other spelling: so it is asked once. */
  function booksFor({ subselect }: Tree): Group | undefined {
    const { targetList, fromClause } = (subselect as { SelectStmt: Tree }).SelectStmt;
    const value = (targetList as { ResTarget: { val: { FuncCall?: Tree } } }[])[0]?.ResTarget.val.FuncCall;
    if (value === undefined || fromClause !== undefined) return undefined;
    const { funcname, args } = value;
    const name = (funcname as { String: Tree }[]).at(-1)?.String.sval;
    const [caller, books, needs] = (args ?? []) as Tree[];
    const parameter = (node: Tree | undefined) =>
      heldBy(
        (((node?.TypeCast as Tree | undefined)?.arg as Tree | undefined)?.ParamRef as Tree | undefined)
          ?.number as number,
      );
    const need = ((needs?.A_Const as Tree | undefined)?.sval as Tree | undefined)?.sval as string | undefined;
    if (name !== 'books_for' || parameter(caller) !== 'sub' || parameter(books) !== 'books') return undefined;
    if (need === 'EDIT') return { holders: new Set(['VIEW', 'EDIT']) };
    return need === 'VIEW' ? { holders: new Set(['VIEW']) } : undefined;
  }

  function unite(one: Group, other: Group): void {
    const [from, to] = [rootOf(one), rootOf(other)];
    if (from === to) return;
    from.holders.forEach((holder) => to.holders.add(holder));
    from.parent = to;
  }

  function isOwned({ table, group, isWritten }: Relation): boolean {
    const { holders } = rootOf(group);
    // Somebody's own row of users is theirs to change.
    if (table === 'users') return holders.has('SELF');
    return holders.has(isWritten ? 'EDIT' : 'VIEW');
  }

  return {
    visit,
    unowned: () => [...reached.filter((relation) => !isOwned(relation)).map(({ table }) => table), ...unownedCalls],
  };
}

function rootOf(group: Group): Group {
  return group.parent === undefined ? group : rootOf(group.parent);
}
