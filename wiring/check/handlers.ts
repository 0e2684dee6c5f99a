import ts from 'typescript';
import type { Finding } from './problem';
import { isFunction, type Declared } from './scopes';

type Resolve = (name: ts.Identifier) => Declared | undefined;

function exportedNames(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map((element) => element.name.text);
    }
    if (!ts.canHaveModifiers(statement) || !statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
      return [];
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ''];
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((d) => d.name.getText(tree))
      : [];
  });
}

/** Whether a name is the first parameter of `request` or `response`. */
function isContext(name: ts.Identifier, resolve: Resolve): boolean {
  const declared = resolve(name);
  if (!declared || !ts.isParameter(declared.node)) return false;
  const fn = declared.node.parent;
  if (!isFunction(fn) || fn.parameters[0] !== declared.node) return false;
  const named = fn.name ?? (ts.isVariableDeclaration(fn.parent) ? fn.parent.name : undefined);
  return !!named && ts.isIdentifier(named) && ['request', 'response'].includes(named.text);
}

function written(node: ts.Node): ts.Expression | undefined {
  const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= FirstAssignment &&
    node.operatorToken.kind <= LastAssignment
  )
    return node.left;
  return ts.isDeleteExpression(node) ? node.expression : undefined;
}

function checkWrite(target: ts.Expression, resolve: Resolve): string | undefined {
  const path: string[] = [];
  let at = target;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    path.unshift(ts.isPropertyAccessExpression(at) ? at.name.text : '[…]');
    at = at.expression;
  }
  if (!ts.isIdentifier(at) || !isContext(at, resolve)) return undefined;
  const what = [at.text, ...path].join('.');
  if (path.length === 0) return `${what} cannot be reassigned; use a variable of its own`;
  if (path.length > 1 && path[0] !== 'args' && path[0] !== 'arguments') return undefined;
  return `${what} is read-only; keep values in ctx.stash or a variable`;
}

/** `request` and `response` must be there, and leave the context as it is. */
export function checkHandlers(tree: ts.SourceFile, resolve: Resolve): Finding[] {
  const exported = exportedNames(tree);
  const findings: Finding[] = ['request', 'response']
    .filter((name) => !exported.includes(name))
    .map((name) => ({ node: tree, message: `${name} is not exported; add export function ${name}(ctx) { … }` }));
  const visit = (node: ts.Node): void => {
    const target = written(node);
    const message = target && checkWrite(target, resolve);
    if (message) findings.push({ node, message });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return findings;
}
