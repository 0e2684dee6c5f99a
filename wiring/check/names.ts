import ts from 'typescript';
import type { Finding } from './problem';
import { isReference, type Declared } from './scopes';

/** Modules that a resolver may import. */
const modules = new Set([
  '@aws-appsync/utils',
  '@aws-appsync/utils/rds',
  '@aws-appsync/utils/dynamodb',
  '@aws-appsync/utils/ai',
]);

/** AWS's page "Supported runtime features", with what its own samples use besides (isArray, conversions). */
const globals: Record<string, readonly string[] | true> = {
  NaN: true,
  Infinity: true,
  undefined: true,
  util: true,
  extensions: true,
  runtime: true,
  String: ['raw'],
  Number: ['isFinite', 'isNaN'],
  Boolean: [],
  parseInt: [],
  parseFloat: [],
  isNaN: [],
  isFinite: [],
  Object: ['assign', 'entries', 'hasOwn', 'keys', 'values'],
  Array: ['isArray'],
  Math: ['random', 'min', 'max', 'round', 'floor', 'ceil'],
  JSON: ['parse', 'stringify'],
  console: ['log', 'error'],
};

const methods = new Set(
  [
    'charAt concat endsWith indexOf lastIndexOf replace replaceAll slice split startsWith toLowerCase toUpperCase',
    'trim trimEnd trimStart fill flat join pop push reverse shift sort splice unshift forEach map flatMap filter',
    'reduce reduceRight find some every findIndex findLast findLastIndex includes',
  ].flatMap((line) => line.split(' ')),
);

const knownPrototypes = [Array, String, Object, Number, Boolean, Function].map((built) => built.prototype as object);
const undocumentedMethods = new Set(
  [...knownPrototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype))]
    .concat('toSorted', 'toReversed', 'toSpliced', 'with', 'isWellFormed', 'toWellFormed')
    .filter((name) => !methods.has(name) && name !== 'length' && name !== 'name'),
);

const instead: Record<string, string> = {
  Date: 'use util.time',
  Promise: 'resolvers run synchronously',
  RegExp: "use util.matches('pattern', text)",
  Map: 'use a plain object',
  Set: 'use an array or a plain object',
  structuredClone: 'use { ...object } or JSON.parse(JSON.stringify(object))',
  fromEntries: 'build the object in a for-of loop',
  toSorted: 'use [...list].sort()',
  toReversed: 'use [...list].reverse()',
  at: 'use list[index], or list.slice(-1)[0] for the last',
  from: 'use [...list] or map()',
  match: 'use util.matches(pattern, text)',
  test: 'use util.matches(pattern, text)',
  toString: 'use `${value}`',
  toFixed: 'round in SQL or in a Lambda',
  padStart: 'use slice() on a padded string',
  hasOwnProperty: "use Object.hasOwn(object, 'key')",
  encodeURIComponent: 'use util.urlEncode()',
  btoa: 'use util.base64Encode()',
  atob: 'use util.base64Decode()',
  fetch: 'use an HTTP data source',
  setTimeout: 'resolvers run synchronously',
  process: 'use ctx.env',
  constructor: 'the runtime has no function constructors',
};

const hint = (name: string, fallback: string): string => instead[name] ?? fallback;

type Resolve = (name: ts.Identifier) => Declared | undefined;

function checkImport(node: ts.ImportDeclaration): Finding[] {
  const from = (node.moduleSpecifier as ts.StringLiteral).text;
  if (modules.has(from)) return [];
  return [
    {
      node,
      message: `the module ${from} is not there in APPSYNC_JS; only @aws-appsync/utils and its rds, dynamodb and ai parts are`,
    },
  ];
}

function checkGlobal(node: ts.Identifier): Finding[] {
  const members = Object.hasOwn(globals, node.text) ? globals[node.text] : undefined;
  if (!members) {
    const known = hint(node.text, 'use what APPSYNC_JS documents');
    return [{ node, message: `the global ${node.text} is not there in APPSYNC_JS; ${known}` }];
  }
  const { parent } = node;
  if (members === true || !ts.isPropertyAccessExpression(parent) || members.includes(parent.name.text)) return [];
  const known = hint(parent.name.text, members.length > 0 ? `there are ${members.join(', ')}` : 'it has no members');
  return [{ node, message: `${node.text}.${parent.name.text} is not there in APPSYNC_JS; ${known}` }];
}

function rootOf(node: ts.Expression): ts.Expression {
  let at = node;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = at.expression;
  return at;
}

function checkMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, resolve: Resolve): Finding[] {
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : '';
  if (name === 'constructor' || name === '__proto__' || name === 'prototype') {
    return [{ node, message: `.${name} is not there in APPSYNC_JS; use plain objects` }];
  }
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (!isCalled || !undocumentedMethods.has(name)) return [];
  const root = rootOf(node.expression);
  // Members of util, rds and of the built-in objects are checked by their own names.
  if (ts.isIdentifier(root)) {
    const declared = resolve(root);
    if (declared ? declared.kind === 'import' : Object.hasOwn(globals, root.text)) return [];
  }
  return [
    {
      node,
      message: `.${name}() is not documented for APPSYNC_JS; ${hint(
        name,
        'use the documented methods of strings and arrays',
      )}`,
    },
  ];
}

/** Modules, globals and methods that APPSYNC_JS does not have. */
export function checkNames(tree: ts.SourceFile, resolve: Resolve): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) findings.push(...checkImport(node));
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      findings.push(...checkMember(node, resolve));
    else if (ts.isIdentifier(node) && isReference(node) && !resolve(node)) findings.push(...checkGlobal(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return findings;
}
