import { join } from 'node:path';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { batchSizeOf } from './batch-size';
import { lambdaFolders } from './lambda-folders';
import { projectRoot, type RootOption } from './project-root';
import { readResolverNames, type NamedResolver } from './resolver-files';
import { loadSchema } from './schema';
import { didYouMean } from './suggest';
import { WiringError } from './wiring-error';

export interface ResolverFunction {
  /** Name of a pipeline's step; a unit resolver's field name. */
  step: string;
  /** `db`, `none` or the name of a folder in `lambdas/`. */
  dataSource: string;
  /** Absolute path of the source. */
  file: string;
  /** Runs that a Lambda gets together as a batch of BatchInvoke; without it each goes alone. */
  maxBatchSize?: number;
}

export interface ResolverDefinition {
  typeName: string;
  fieldName: string;
  kind: 'UNIT' | 'PIPELINE';
  /** In the order they run; a unit resolver has one. */
  functions: ResolverFunction[];
  /** Path of the file, or of the pipeline's folder, relative to the root. */
  file: string;
}

const plainSources = ['db', 'none'];

function typeProblem(resolver: NamedResolver, schema: GraphQLSchema): string | undefined {
  const type = schema.getType(resolver.typeName);
  const at = `${resolver.file}: ${resolver.typeName}.${resolver.fieldName}:`;
  if (!type || !(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) {
    const names = Object.values(schema.getTypeMap()).filter((t) => isObjectType(t) && !t.name.startsWith('__'));
    return `${at} the schema has no object type ${resolver.typeName}${
      didYouMean(
        resolver.typeName,
        names.map((t) => t.name),
      ) || '.'
    }`;
  }
  if (isInterfaceType(type))
    return `${at} ${resolver.typeName} is an interface; attach the resolver to the types that implement it.`;
  const fields = Object.keys(type.getFields());
  if (fields.includes(resolver.fieldName)) return undefined;
  return `${at} ${resolver.typeName} has no field ${resolver.fieldName}${
    didYouMean(resolver.fieldName, fields) || '.'
  }`;
}

function missing(schema: GraphQLSchema, found: readonly NamedResolver[]): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {})
      .filter((field) => !found.some((resolver) => resolver.typeName === root?.name && resolver.fieldName === field))
      .map(
        (field) =>
          `${root?.name}.${field}: there is no resolver; add resolvers/${root?.name}.${field}.<dataSource>.ts.`,
      ),
  );
}

/**
 * Every resolver, read from the names of the files alone and sorted by type and field.
 * Throws a WiringError that lists all that is wrong: a name that matches no type, field or data source,
 * a second resolver for a field, a Query, Mutation or Subscription field without one.
 */
export function listResolvers(options: RootOption = {}): ResolverDefinition[] {
  const root = options.root ?? projectRoot;
  const { schema } = loadSchema({ root });
  const lambdas = lambdaFolders(root);
  const sources = [...plainSources, ...lambdas];
  const problems: string[] = [];
  const found = readResolverNames(root, problems);
  const firstOf = new Map<string, string>();
  const batchSizes = new Map<string, number>();
  for (const resolver of found) {
    const field = `${resolver.typeName}.${resolver.fieldName}`;
    const first = firstOf.get(field);
    if (first) problems.push(`${resolver.file}: ${field} already has the resolver ${first}; keep one of them.`);
    else firstOf.set(field, resolver.file);
    const problem = typeProblem(resolver, schema);
    if (problem) problems.push(problem);
    for (const step of resolver.steps) {
      const batchSize = batchSizeOf(root, step, lambdas.includes(step.dataSource), problems);
      if (batchSize !== undefined) batchSizes.set(step.file, batchSize);
      if (sources.includes(step.dataSource)) continue;
      const hint =
        didYouMean(step.dataSource, sources) || `; it is db, none or a folder of lambdas/ with a handler.ts.`;
      problems.push(`${step.file}: ${field}: there is no data source ${step.dataSource}${hint}`);
    }
  }
  problems.push(...missing(schema, found));
  if (problems.length > 0) throw new WiringError(problems);
  return found
    .map(({ typeName, fieldName, kind, file, steps }) => ({
      typeName,
      fieldName,
      kind,
      functions: steps.map(({ step, dataSource, file }) => {
        const maxBatchSize = batchSizes.get(file);
        return { step, dataSource, file: join(root, file), ...(maxBatchSize === undefined ? {} : { maxBatchSize }) };
      }),
      file,
    }))
    .sort((a, b) => (`${a.typeName}.${a.fieldName}` < `${b.typeName}.${b.fieldName}` ? -1 : 1));
}
