import ts from 'typescript';

/** Code that cannot be read. The message has the place, as AppSync words it. */
export class CodeError extends Error {
  constructor(
    message: string,
    readonly location: { line: number; column: number },
  ) {
    super(message);
  }
}

export interface ModuleCode {
  /** A function expression of the way to import, which returns the exports. Lines and columns are those of the source. */
  script: string;
  /** How many columns the first line is moved by. */
  columnOffset: number;
  /** For each call, where V8 says it is (at the name of the method) and where it begins. */
  callStarts: Map<string, string>;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function importText(node: ts.ImportDeclaration): string {
  const from = JSON.stringify((node.moduleSpecifier as ts.StringLiteral).text);
  const { importClause } = node;
  const bindings = importClause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = __import(${from});`;
  const names =
    bindings?.elements.map((element) => `${(element.propertyName ?? element.name).text}: ${element.name.text}`) ?? [];
  if (importClause?.name) names.unshift(`default: ${importClause.name.text}`);
  return names.length > 0 ? `const { ${names.join(', ')} } = __import(${from});` : `__import(${from});`;
}

/** The text in place of a piece of source: at most one line of code, and as many line breaks as there were. */
function inPlace(source: string, start: number, end: number, text: string): Edit {
  const breaks = source.slice(start, end).replace(/[^\n]/g, '');
  return { start, end, text: text + breaks };
}

function position(tree: ts.SourceFile, at: number): string {
  const { line, character } = tree.getLineAndCharacterOfPosition(at);
  return `${line + 1}:${character + 1}`;
}

function findCalls(tree: ts.SourceFile): Map<string, string> {
  const starts = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const callee = ts.isCallExpression(node)
      ? node.expression
      : ts.isTaggedTemplateExpression(node)
        ? node.tag
        : undefined;
    if (callee && ts.isPropertyAccessExpression(callee)) {
      starts.set(position(tree, callee.name.getStart(tree)), position(tree, node.getStart(tree)));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return starts;
}

/** Fails with the first place where the code is no JavaScript. */
function refuseSyntaxErrors(tree: ts.SourceFile, code: string): void {
  const { diagnostics } = ts.transpileModule(code, {
    fileName: 'code.js',
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, allowJs: true },
  });
  const first = diagnostics?.[0];
  if (!first) return;
  const { line, character } = tree.getLineAndCharacterOfPosition(first.start ?? 0);
  throw new CodeError(ts.flattenDiagnosticMessageText(first.messageText, ' '), {
    line: line + 1,
    column: character + 1,
  });
}

/**
 * A resolver's ES module as a function, so that it runs in a context without a module loader. Only imports and
 * exports are rewritten, each on its own line, so that every position in an error is one of the source.
 */
export function toModuleCode(code: string): ModuleCode {
  const tree = ts.createSourceFile('code.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  refuseSyntaxErrors(tree, code);
  const edits: Edit[] = [];
  const exported: string[] = [];
  for (const statement of tree.statements) {
    const start = statement.getStart(tree);
    if (ts.isImportDeclaration(statement)) edits.push(inPlace(code, start, statement.end, importText(statement)));
    else if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause) && !statement.moduleSpecifier) {
        for (const { name, propertyName } of statement.exportClause.elements)
          exported.push(`${name.text}: ${(propertyName ?? name).text}`);
      }
      edits.push(inPlace(code, start, statement.end, ''));
    } else if (ts.canHaveModifiers(statement)) {
      const word = statement.modifiers?.find((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
      if (!word) continue;
      edits.push({ start: word.getStart(tree), end: word.end, text: '      ' });
      if (ts.isFunctionDeclaration(statement) && statement.name) exported.push(statement.name.text);
      if (ts.isVariableStatement(statement))
        exported.push(...statement.declarationList.declarations.map((d) => d.name.getText(tree)));
    }
  }
  let body = '';
  let at = 0;
  for (const edit of edits) {
    body += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  body += code.slice(at);
  const head = '(function (__import) { "use strict"; ';
  return {
    script: `${head}${body}\n;return { ${exported.join(', ')} };\n})`,
    columnOffset: -head.length,
    callStarts: findCalls(tree),
  };
}
