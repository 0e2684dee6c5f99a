import { getNamedType, isObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { loadSchema } from '../../wiring/schema';

export type RootName = 'Query' | 'Mutation' | 'Subscription';

/** A field of a root type, as a walk over the whole API asks for it. */
export interface ApiField {
  root: RootName;
  name: string;
  /** Arguments and their types, as `id: ID!`. */
  args: { name: string; type: string }[];
  /** A document that passes each argument as a variable of its name and selects everything below. */
  document: string;
  /** Whether programs of ours alone may ask for it. */
  iamOnly: boolean;
}

/** One document that asks for several queries at once, with arguments as GraphQL writes them and all that is below. */
export function queryOf(calls: Record<string, string>): string {
  const fields = loadSchema().schema.getQueryType()?.getFields() ?? {};
  const parts = Object.entries(calls).map(([name, args]) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`There is no query ${name}.`);
    return `${name}${args === '' ? '' : `(${args})`} ${selectionOf(field.type)}`;
  });
  return `{ ${parts.join(' ')} }`;
}

/** Every field of Query, Mutation and Subscription. */
export function everyField(schema: GraphQLSchema = loadSchema().schema): ApiField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const root = type?.name as RootName;
      const args = field.args.map(({ name, type: argumentType }) => ({ name, type: String(argumentType) }));
      const modes = (field.astNode?.directives ?? []).map(({ name }) => name.value);
      const declared = args.map(({ name, type: argumentType }) => `$${name}: ${argumentType}`).join(', ');
      const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
      const head = `${root.toLowerCase()} ${args.length > 0 ? `(${declared})` : ''}`;
      const call = `${field.name}${args.length > 0 ? `(${passed})` : ''}`;
      return {
        root,
        name: field.name,
        args,
        document: `${head} { ${call} ${selectionOf(field.type)} }`,
        iamOnly: modes.includes('aws_iam') && !modes.includes('aws_cognito_user_pools'),
      };
    }),
  );
}

/** Everything below a type; a type within itself is left out. */
function selectionOf(type: GraphQLOutputType, above: string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const inside = [...above, named.name];
  const fields = Object.values(named.getFields()).filter((field) => !inside.includes(getNamedType(field.type).name));
  return `{ ${fields.map((field) => `${field.name} ${selectionOf(field.type, inside)}`).join(' ')} }`;
}
