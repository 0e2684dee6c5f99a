import { dynamodb } from './dynamodb-values';

type Operation = { type: string } & Record<string, unknown>;

/** What an attribute of an update may be, other than a plain value. */
export const operations = {
  add: (value: unknown): Operation => ({ type: 'OPERATION_ADD', value }),
  remove: (): Operation => ({ type: 'OPERATION_REMOVE' }),
  replace: (value: unknown): Operation => ({ type: 'OPERATION_REPLACE', value }),
  increment: (by: unknown): Operation => ({ type: 'OPERATION_INCREMENT', by }),
  decrement: (by: unknown): Operation => ({ type: 'OPERATION_DECREMENT', by }),
  append: (items: unknown): Operation => ({ type: 'OPERATION_APPEND', items }),
  prepend: (items: unknown): Operation => ({ type: 'OPERATION_PREPEND', items }),
  updateListItem: (value: unknown, index: number): Operation => ({ type: 'OPERATION_UPDATE_LIST_ITEM', value, index }),
};

const isOperation = (value: unknown): value is Operation =>
  value !== null &&
  typeof value === 'object' &&
  typeof (value as Operation).type === 'string' &&
  (value as Operation).type.startsWith('OPERATION_');

/** The operations of one attribute: of a list, one for each item that changes. A plain value replaces. */
function operationsOf(change: unknown): Operation[] {
  if (Array.isArray(change) && change.length > 0 && change.every(isOperation)) return change;
  return [isOperation(change) ? change : operations.replace(change)];
}

function assignment(name: string, { type, ...operation }: Operation, bind: (value: unknown) => string): string {
  switch (type) {
    case 'OPERATION_INCREMENT':
      return `${name} = ${name} + ${bind(operation['by'] ?? 1)}`;
    case 'OPERATION_DECREMENT':
      return `${name} = ${name} - ${bind(operation['by'] ?? 1)}`;
    case 'OPERATION_APPEND':
      return `${name} = list_append(${name}, ${bind(operation['items'])})`;
    case 'OPERATION_PREPEND':
      return `${name} = list_append(${bind(operation['items'])}, ${name})`;
    case 'OPERATION_UPDATE_LIST_ITEM':
      return `${name}[${String(operation['index'])}] = ${bind(operation['value'])}`;
    default:
      return `${name} = ${bind(operation['value'])}`;
  }
}

/** Names for parts of attributes, numbered as they come up; a part that comes up again keeps its name. */
export function createAliases() {
  const expressionNames: Record<string, string> = {};
  const known = new Map<string, string>();
  const aliasOf = (part: string): string => {
    const found = known.get(part);
    if (found) return found;
    const name = `#expName_${known.size + 1}`;
    known.set(part, name);
    expressionNames[name] = part;
    return name;
  };
  return { aliasOf, expressionNames };
}

/** All that is set comes before all that is removed, and names are numbered in that order. */
export function updateExpression(changes: Record<string, unknown>): Record<string, unknown> {
  const { aliasOf, expressionNames } = createAliases();
  const expressionValues: Record<string, unknown> = {};
  const bind = (value: unknown): string => {
    const name = `:expValue_${Object.keys(expressionValues).length + 1}`;
    expressionValues[name] = dynamodb.toDynamoDB(value);
    return name;
  };
  const all = Object.entries(changes).flatMap(([attribute, change]) =>
    operationsOf(change).map((operation) => ({ attribute, operation })),
  );
  const isRemoval = ({ operation }: { operation: Operation }): boolean => operation.type === 'OPERATION_REMOVE';
  const set = all
    .filter((change) => !isRemoval(change))
    .map(({ attribute, operation }) => assignment(aliasOf(attribute), operation, bind));
  const removed = all.filter(isRemoval).map(({ attribute }) => aliasOf(attribute));
  const clauses = [
    ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
    ...(removed.length > 0 ? [`REMOVE ${removed.join(', ')}`] : []),
  ];
  return { expression: clauses.join(' '), expressionNames, expressionValues };
}
