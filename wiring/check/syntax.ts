import ts from 'typescript';
import type { Finding } from './problem';

const K = ts.SyntaxKind;

/** What to write instead of syntax that the runtime refuses; named by what the source says. */
const refused = new Map<ts.SyntaxKind, string>([
  [K.ClassDeclaration, 'classes are not supported; use functions and plain objects'],
  [K.ClassExpression, 'classes are not supported; use functions and plain objects'],
  [K.TryStatement, 'try is not supported; look at ctx.error, and let other failures end the resolver'],
  [K.ThrowStatement, 'throw is not supported; call util.error(message, errorType)'],
  [K.ForStatement, 'for (;;) is not supported; use for (const x of list) or list.map()'],
  [K.WhileStatement, 'while is not supported; use for (const x of list)'],
  [K.DoStatement, 'do is not supported; use for (const x of list)'],
  [K.ContinueStatement, 'continue is not supported; put the rest of the body in an if, or filter() first'],
  [K.LabeledStatement, 'labels are not supported; return from a function of its own instead'],
  [K.WithStatement, 'with is not supported; name the object'],
  [K.DebuggerStatement, 'debugger is not supported; use console.log()'],
  [K.RegularExpressionLiteral, "regex literals are not supported; use util.matches('pattern', text)"],
  [K.AwaitExpression, 'await is not supported; resolvers run synchronously, I/O is the data source'],
  [K.YieldExpression, 'generators are not supported; return an array'],
  [K.NewExpression, 'new is not supported; use literals, and util.time instead of Date'],
  [K.ThisKeyword, 'this is not supported; pass what the function needs'],
  [K.SuperKeyword, 'super is not supported; use functions and plain objects'],
  [K.MetaProperty, 'import.meta and new.target are not supported; the runtime has no modules of its own'],
  [K.BigIntLiteral, 'bigint is not supported; keep large numbers as strings'],
  [K.GetAccessor, 'getters are not supported; store the value in the property'],
  [K.SetAccessor, 'setters are not supported; assign the property'],
  [K.ExportAssignment, 'export default is not supported; export request and response by name'],
]);

/** Every other kind of statement and expression that the runtime documents. Anything else is a finding. */
const documented = new Set<ts.SyntaxKind>([
  ...[K.ImportDeclaration, K.ExportDeclaration, K.FunctionDeclaration, K.VariableStatement, K.EmptyStatement],
  ...[K.ExpressionStatement, K.Block, K.IfStatement, K.ForInStatement, K.ForOfStatement, K.ReturnStatement],
  ...[K.SwitchStatement, K.BreakStatement, K.ArrowFunction, K.FunctionExpression, K.ArrayLiteralExpression],
  ...[K.ObjectLiteralExpression, K.PropertyAccessExpression, K.ElementAccessExpression, K.CallExpression],
  ...[K.TaggedTemplateExpression, K.ParenthesizedExpression, K.DeleteExpression, K.TypeOfExpression, K.VoidExpression],
  ...[K.PrefixUnaryExpression, K.BinaryExpression, K.ConditionalExpression, K.TemplateExpression, K.SpreadElement],
  ...[K.OmittedExpression, K.Identifier, K.NullKeyword, K.TrueKeyword, K.FalseKeyword, K.StringLiteral],
  ...[K.NumericLiteral, K.NoSubstitutionTemplateLiteral, K.MethodDeclaration],
]);

const operators = new Map<ts.SyntaxKind, string>([
  [K.PlusPlusToken, '++ is not supported; write x += 1'],
  [K.MinusMinusToken, '-- is not supported; write x -= 1'],
  [K.TildeToken, '~ is not supported; write -x - 1'],
  [K.InstanceOfKeyword, 'instanceof is not supported; use typeof or look at a property'],
  [K.InKeyword, "in is not supported; use Object.hasOwn(object, 'key')"],
]);

function modifier(node: ts.Node): string | undefined {
  if (ts.canHaveModifiers(node) && node.modifiers?.some((m) => m.kind === K.AsyncKeyword)) {
    return 'async functions are not supported; resolvers run synchronously, I/O is the data source';
  }
  if (ts.isForOfStatement(node) && node.awaitModifier) return 'for await is not supported; use for (const x of list)';
  if (
    (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) &&
    node.asteriskToken
  ) {
    return 'generators are not supported; return an array';
  }
  return undefined;
}

function operator(node: ts.Node): string | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return operators.get(node.operator);
  if (ts.isBinaryExpression(node)) return operators.get(node.operatorToken.kind);
  if (ts.isBreakStatement(node) && node.label) return refused.get(K.LabeledStatement);
  if (ts.isCallExpression(node) && node.expression.kind === K.ImportKeyword)
    return 'import() is not supported; import at the top of the file';
  return undefined;
}

/** Syntax that APPSYNC_JS does not know. */
export function checkSyntax(tree: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const message = modifier(node) ?? operator(node) ?? refused.get(node.kind);
    if (message) findings.push({ node, message });
    else if (
      (ts.isStatement(node) || ts.isExpression(node)) &&
      !documented.has(node.kind) &&
      node.kind !== K.ImportKeyword
    ) {
      findings.push({ node, message: `${K[node.kind]} is not documented for APPSYNC_JS; write it more plainly` });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return findings;
}
