import ts from 'typescript';
import { maxCodeCharacters } from './bundle';
import { checkFunctions } from './check/functions';
import { checkHandlers } from './check/handlers';
import { checkNames } from './check/names';
import { createLocator, withoutMap } from './check/positions';
import { resolveNames } from './check/scopes';
import { checkSyntax } from './check/syntax';

/**
 * What AppSync would refuse in a bundle, one sentence each: `resolvers/x.ts:3:5: try is not supported; …`.
 * It looks at the bundled code, so that what a shared file brings in is seen too, and against a list of what
 * is documented, so that what the linter has not heard of is refused as well.
 */
export function checkBundle(code: string, sourceFile: string): string[] {
  const tree = ts.createSourceFile('resolver.js', withoutMap(code), ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const locate = createLocator(code, sourceFile, tree);
  const resolve = resolveNames(tree);
  const problems: string[] = [];
  if (code.length > maxCodeCharacters) {
    problems.push(
      `${sourceFile}: the bundle has ${code.length} characters of at most ${maxCodeCharacters}; import less.`,
    );
  }
  const findings = [
    checkSyntax(tree),
    checkNames(tree, resolve),
    checkFunctions(tree, resolve),
    checkHandlers(tree, resolve),
  ]
    .flat()
    .sort((a, b) => a.node.getStart(tree) - b.node.getStart(tree));
  for (const { node, message } of findings) {
    problems.push(`${ts.isSourceFile(node) ? sourceFile : locate(node)}: ${message}.`);
  }
  return [...new Set(problems)];
}
