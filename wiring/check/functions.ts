import ts from 'typescript';
import type { Finding } from './problem';
import { isFunction, type Declared, type FunctionNode } from './scopes';

/** Methods of arrays that take a function, written in place. */
const takeFunctions = new Set(
  'map find filter findIndex findLast findLastIndex forEach reduce reduceRight every some flatMap'.split(' '),
);

type Resolve = (name: ts.Identifier) => Declared | undefined;

const functionOf = (node: ts.Node | undefined, resolve: Resolve): FunctionNode | undefined => {
  if (isFunction(node)) return node;
  const declared = node && ts.isIdentifier(node) ? resolve(node) : undefined;
  return declared?.kind === 'function' && isFunction(declared.node) ? declared.node : undefined;
};

function checkArguments(call: ts.CallExpression, resolve: Resolve): Finding[] {
  const method = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
  if (method === 'sort' && call.arguments.length > 0) {
    return [{ node: call, message: 'sort() takes no arguments in APPSYNC_JS; sort in SQL or in a Lambda' }];
  }
  return call.arguments.flatMap((argument): Finding[] => {
    if (ts.isIdentifier(argument) && functionOf(argument, resolve)) {
      return [
        {
          node: argument,
          message: `the function ${argument.text} cannot be passed as an argument; write x => ${argument.text}(x) in place`,
        },
      ];
    }
    if (isFunction(argument) && !takeFunctions.has(method)) {
      return [
        {
          node: argument,
          message: 'a function can be passed only to map, filter, reduce and the like; call it directly',
        },
      ];
    }
    return [];
  });
}

/** Names of the functions on a cycle of calls that goes through `start`, or undefined. */
function cycle(start: FunctionNode, calls: Map<FunctionNode, Set<FunctionNode>>): FunctionNode[] | undefined {
  const seen = new Set<FunctionNode>();
  const walk = (at: FunctionNode, path: FunctionNode[]): FunctionNode[] | undefined => {
    for (const next of calls.get(at) ?? []) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

function nameOf(fn: FunctionNode): string {
  if (fn.name) return fn.name.text;
  return ts.isVariableDeclaration(fn.parent) && ts.isIdentifier(fn.parent.name) ? fn.parent.name.text : 'a function';
}

/** Functions passed, returned or reassigned, and recursion. */
export function checkFunctions(tree: ts.SourceFile, resolve: Resolve): Finding[] {
  const findings: Finding[] = [];
  const calls = new Map<FunctionNode, Set<FunctionNode>>();
  const visit = (node: ts.Node, inside: FunctionNode[]): void => {
    if (ts.isCallExpression(node)) {
      findings.push(...checkArguments(node, resolve));
      const target = functionOf(node.expression, resolve);
      // An inline callback's calls count as those of the functions around it.
      if (target) for (const fn of inside) calls.set(fn, (calls.get(fn) ?? new Set()).add(target));
    }
    const returned = ts.isReturnStatement(node)
      ? node.expression
      : ts.isArrowFunction(node) && !ts.isBlock(node.body)
        ? node.body
        : undefined;
    if (functionOf(returned, resolve)) {
      findings.push({ node, message: 'a function cannot be returned; return its result' });
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(node.left)
    ) {
      if (functionOf(node.left, resolve) || functionOf(node.right, resolve)) {
        findings.push({
          node,
          message: `${node.left.text} cannot be reassigned with or from a function; declare functions once`,
        });
      }
    }
    const around = isFunction(node) ? [...inside, node] : inside;
    ts.forEachChild(node, (child) => visit(child, around));
  };
  visit(tree, []);
  for (const fn of calls.keys()) {
    const path = cycle(fn, calls);
    if (path)
      findings.push({
        node: fn,
        message: `recursion is not supported (${path.map(nameOf).join(' → ')}); use a loop over an array`,
      });
  }
  return findings;
}
