import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLField } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './project-root';
import { listResolvers, type ResolverDefinition } from './resolver-list';
import { refusalsOf } from './refusals';
import { loadSchema } from './schema';

const file = join(projectRoot, 'docs', 'api.md');

const introduction = `# API

Every operation of the GraphQL API. This file is made of \`schema/\` and \`resolvers/\` by \`npm run codegen\`; types and fields describe themselves in the explorer.

**Who may ask.** Everyone who is signed in, with the ID token of the user pool, about their own books or, by the header \`x-finally-books\` with the id of books, about those they are a member of: owners and editors change them, viewers are refused as FORBIDDEN. Books of others read as if they were not there: their ids as NOT_FOUND, their rows in no list. Operations for a group are refused to others with \`Unauthorized\`. Without a valid token the answer is HTTP 401 with \`UnauthorizedException\`.

**Errors.** \`errors[].errorType\` is one of those named below, \`errorInfo\` holds the \`field\` at fault and a \`code\`, and the message is a sentence for a person. Besides, any operation may answer \`VALIDATION_ERROR\` for a text with a character that cannot be stored (a null character, half of a surrogate pair), \`LIMIT_EXCEEDED\` where its answer would be larger than the database gives at once, \`DATABASE_UNAVAILABLE\` (try again in a moment) and \`INTERNAL_ERROR\`.

**Values.** Amounts are decimals in strings, months are \`YYYY-MM\`, ids are UUIDs, ranges include both ends. Creates take an id made by the client, so that sending one twice makes one thing; updates take \`expectedVersion\`. Lists come in pages of \`limit\` items, 100 where it is left out; \`nextToken\` leads to the next.

**Live updates.** Subscriptions are at the real-time endpoint, by AppSync's protocol. Each mutation that changes something brings a notice to \`onBooksChange\`: \`area\`, \`month\` and \`ids\` say where to look again. \`onAssetChange\` and \`onBudgetChange\` bring the thing itself, as the mutation's caller selected it: select \`owner\`, and every field that subscribers ask for.
`;

/** The text of docs/api.md as it should be. */
export async function apiDocs(): Promise<string> {
  const { schema } = loadSchema();
  const resolvers = new Map(
    listResolvers().map((resolver) => [`${resolver.typeName}.${resolver.fieldName}`, resolver]),
  );
  const sections = await Promise.all(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(async (root) => {
      if (root === null || root === undefined) return '';
      const fields = Object.values(root.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));
      const rows = await Promise.all(fields.map((field) => rowOf(field, resolvers.get(`${root.name}.${field.name}`))));
      const head = '| operation | purpose | arguments | refuses with | who |\n| --- | --- | --- | --- | --- |';
      return `## ${titles[root.name] ?? root.name}\n\n${[head, ...rows].join('\n')}\n`;
    }),
  );
  const text = [introduction, ...sections].join('\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

const titles: Record<string, string> = { Query: 'Queries', Mutation: 'Mutations', Subscription: 'Subscriptions' };

async function rowOf(field: GraphQLField<unknown, unknown>, resolver: ResolverDefinition | undefined): Promise<string> {
  const refusals = resolver === undefined ? [] : await refusalsOf(resolver);
  const cells = [
    `\`${field.name}: ${String(field.type)}\``,
    field.description ?? '',
    field.args.map(argumentOf).join('<br>'),
    refusals.join(', '),
    whoMay(field),
  ];
  return `| ${cells.map(toCell).join(' | ')} |`;
}

/** An argument with its type; of an input, its fields too. */
function argumentOf({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return `\`${name}: ${String(type)}\``;
  const fields = Object.values(named.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
  return `\`${name}: ${String(type)} { ${fields.join(', ')} }\``;
}

function whoMay(field: GraphQLField<unknown, unknown>): string {
  const directives = field.astNode?.directives ?? [];
  const named = directives.map(({ name }) => name.value);
  const groups = directives.flatMap(({ arguments: args }) =>
    (args ?? []).flatMap(({ value }) => ('values' in value ? value.values : [])),
  );
  const names = groups.flatMap((value) => ('value' in value && typeof value.value === 'string' ? [value.value] : []));
  if (named.includes('aws_cognito_user_pools') && names.length > 0) return `group ${names.join(', ')}`;
  if (named.includes('aws_iam') && !named.includes('aws_cognito_user_pools')) return 'our own functions';
  return 'signed in';
}

function toCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await apiDocs();
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    process.stderr.write('docs/api.md is stale: run npm run codegen.\n');
    process.exitCode = 1;
  }
}
