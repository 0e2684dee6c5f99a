import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  concatAST,
  GraphQLError,
  Kind,
  parse,
  print,
  Source,
  validateSchema,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { awsDeclarations } from './aws-declarations';
import { foldExtensions } from './fold-extensions';
import { projectRoot, type RootOption } from './project-root';
import { WiringError } from './wiring-error';

export interface LoadedSchema {
  /** What is deployed: one definition per type, AWS's directives kept, AWS's own declarations left out. */
  sdl: string;
  /** The same with AWS's scalars and directives declared, to look types up in. */
  schema: GraphQLSchema;
}

const forToolsOnly = 'aws.graphql';

function sentence(error: unknown): string {
  if (!(error instanceof GraphQLError)) return error instanceof Error ? error.message : String(error);
  const place = error.locations?.[0];
  const file = error.source?.name;
  return file ? `${file}:${place?.line ?? 1}:${place?.column ?? 1}: ${error.message}` : `schema: ${error.message}`;
}

function parseFiles(root: string): DocumentNode {
  const names = readdirSync(join(root, 'schema'))
    .filter((name) => name.endsWith('.graphql') && name !== forToolsOnly)
    .sort();
  const problems: string[] = [];
  const documents = names.map((name) => {
    try {
      return parse(new Source(readFileSync(join(root, 'schema', name), 'utf8'), `schema/${name}`));
    } catch (error) {
      problems.push(sentence(error));
      return { kind: Kind.DOCUMENT, definitions: [] } as const;
    }
  });
  if (problems.length > 0) throw new WiringError(problems);
  return foldExtensions(concatAST(documents));
}

/** The root types named explicitly: AppSync wants a `schema` block. */
function withSchemaBlock(document: DocumentNode): DocumentNode {
  if (document.definitions.some((node) => node.kind === Kind.SCHEMA_DEFINITION)) return document;
  const roots = ['Query', 'Mutation', 'Subscription'].filter((name) =>
    document.definitions.some((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === name),
  );
  const block = parse(`schema { ${roots.map((name) => `${name.toLowerCase()}: ${name}`).join(' ')} }`);
  return { kind: Kind.DOCUMENT, definitions: [...block.definitions, ...document.definitions] };
}

/** An executable schema of a deployable SDL: what AppSync declares by itself is added. Throws a WiringError. */
export function buildSchemaOf(document: DocumentNode): GraphQLSchema {
  try {
    const schema = buildASTSchema(concatAST([awsDeclarations, document]));
    const errors = validateSchema(schema);
    if (errors.length > 0) throw new WiringError(errors.map(sentence));
    return schema;
  } catch (error) {
    if (error instanceof WiringError) throw error;
    // Problems of unknown types and directives come as one error, a line each.
    throw new WiringError(sentence(error).split('\n\n'));
  }
}

/** Reads and folds `schema/*.graphql`. Throws a WiringError that lists what is wrong, by file and line. */
export function loadSchema(options: RootOption = {}): LoadedSchema {
  const document = withSchemaBlock(parseFiles(options.root ?? projectRoot));
  return { sdl: `${print(document)}\n`, schema: buildSchemaOf(document) };
}
