import ts from 'typescript';

/** A name's declaration, as far as the checks care. */
export interface Declared {
  node: ts.Node;
  kind: 'import' | 'function' | 'value';
}

type Scope = Map<string, Declared>;

export type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction;

export function isFunction(node: ts.Node | undefined): node is FunctionNode {
  return !!node && (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node));
}

function opensScope(node: ts.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForStatement(node) ||
    ts.isCaseBlock(node) ||
    ts.isCatchClause(node)
  );
}

function scopeAround(node: ts.Node): ts.Node {
  let at = node.parent;
  while (!opensScope(at)) at = at.parent;
  return at;
}

function isVar(node: ts.Node): boolean {
  const list = ts.findAncestor(node, ts.isVariableDeclarationList);
  return !!list && (list.flags & ts.NodeFlags.BlockScoped) === 0;
}

/** Finds what a name in the bundle refers to; undefined for a global. */
export function resolveNames(tree: ts.SourceFile): (name: ts.Identifier) => Declared | undefined {
  const scopes = new Map<ts.Node, Scope>();
  const declare = (scope: ts.Node, name: string, declared: Declared): void => {
    const names = scopes.get(scope) ?? new Map<string, Declared>();
    names.set(name, declared);
    scopes.set(scope, names);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node) || (ts.isImportClause(node) && node.name)) {
      const name = node.name as ts.Identifier;
      declare(tree, name.text, { node, kind: 'import' });
    } else if (ts.isFunctionDeclaration(node) && node.name) {
      declare(scopeAround(node), node.name.text, { node, kind: 'function' });
    } else if (ts.isFunctionExpression(node) && node.name) {
      declare(node, node.name.text, { node, kind: 'function' });
    } else if (ts.isClassDeclaration(node) && node.name) {
      declare(scopeAround(node), node.name.text, { node, kind: 'value' });
    } else if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      let scope = scopeAround(node);
      if (!ts.isParameter(node) && isVar(node))
        while (!ts.isSourceFile(scope) && !ts.isFunctionLike(scope)) scope = scopeAround(scope);
      const isOwnFunction = ts.isVariableDeclaration(node) && isFunction(node.initializer);
      declare(
        scope,
        node.name.text,
        isOwnFunction ? { node: node.initializer as ts.Node, kind: 'function' } : { node, kind: 'value' },
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return (name) => {
    let at: ts.Node | undefined = name;
    while (at) {
      const declared = scopes.get(at)?.get(name.text);
      if (declared) return declared;
      at = at.parent;
    }
    return undefined;
  };
}

/** Whether an identifier reads or writes a variable, rather than naming a property or a declaration. */
export function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return (
    !(
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent) ||
      ts.isExportSpecifier(parent) ||
      ts.isFunctionLike(parent) ||
      ts.isClassLike(parent) ||
      ts.isLabeledStatement(parent) ||
      ts.isBreakOrContinueStatement(parent)
    ) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
}
