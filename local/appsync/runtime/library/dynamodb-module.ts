import { toExpression } from './dynamodb-filter';
import { createAliases, operations, updateExpression } from './dynamodb-update';
import { dynamodb } from './dynamodb-values';

type Input = Record<string, unknown>;

const mapped = (value: unknown): Input => dynamodb.toMapValues(value as Input);

/** An expression that binds no value has no expressionValues. */
function conditionOf(value: unknown): Input | null {
  const built = value === null || value === undefined ? null : toExpression(value);
  if (!built) return null;
  const { expression, expressionNames, expressionValues } = built;
  return { expression, expressionNames, ...(Object.keys(expressionValues).length > 0 ? { expressionValues } : {}) };
}

/** Every part of every path has a name: `a.b` is `#expName_1.#expName_2`. */
function projectionOf(paths: unknown): Input | null {
  if (!Array.isArray(paths) || paths.length === 0) return null;
  const { aliasOf, expressionNames } = createAliases();
  const expression = paths.map((path) => String(path).split('.').map(aliasOf).join('.')).join(', ');
  return { expression, expressionNames };
}

/** The entries that have a value: absent ones, and null, leave no key behind. */
function compact(entries: Input): Input {
  const out: Input = {};
  for (const [key, value] of Object.entries(entries)) if (value !== undefined && value !== null) out[key] = value;
  return out;
}

function pick(input: Input, names: string): Input {
  const out: Input = {};
  for (const name of names.split(' ')) out[name] = input[name];
  return out;
}

const conditions = ({ condition }: Input): Input => ({ condition: conditionOf(condition) });
const reading = ({ filter, projection }: Input): Input => ({
  filter: conditionOf(filter),
  projection: projectionOf(projection),
});

const readItem = ({ key, projection }: Input): Input => ({ key: mapped(key), projection: projectionOf(projection) });
const putItem = (input: Input): Input => ({
  operation: 'PutItem',
  key: mapped(input['key']),
  attributeValues: mapped(input['item']),
  ...conditions(input),
});
const updateItem = (input: Input): Input => ({
  operation: 'UpdateItem',
  key: mapped(input['key']),
  update: updateExpression(input['update'] as Input),
  ...conditions(input),
});
const deleteItem = (input: Input): Input => ({
  operation: 'DeleteItem',
  key: mapped(input['key']),
  ...conditions(input),
});

const versioned = '_version customPartitionKey populateIndexFields';
const paged = 'index limit nextToken consistentRead';

const get = (input: Input): Input =>
  compact({ operation: 'GetItem', ...readItem(input), ...pick(input, 'consistentRead') });
const put = (input: Input): Input => compact({ ...putItem(input), ...pick(input, versioned) });
const update = (input: Input): Input => compact({ ...updateItem(input), ...pick(input, versioned) });
const remove = (input: Input): Input => compact({ ...deleteItem(input), ...pick(input, versioned) });
const scan = (input: Input = {}): Input =>
  compact({ operation: 'Scan', ...pick(input, `${paged} segment totalSegments select`), ...reading(input) });
const query = (input: Input): Input =>
  compact({
    operation: 'Query',
    query: conditionOf(input['query']),
    ...pick(input, `${paged} scanIndexForward select`),
    ...reading(input),
  });
const sync = (input: Input = {}): Input =>
  compact({
    operation: 'Sync',
    ...pick(input, 'basePartitionKey deltaIndexName limit nextToken lastSync'),
    filter: conditionOf(input['filter']),
  });

/** One request for each table. */
function batch(operation: string, input: Input, write: (request: unknown) => unknown): Input {
  const tables: Input = {};
  for (const [table, request] of Object.entries(input['tables'] as Input)) tables[table] = write(request);
  return { operation, tables };
}

const batchGet = (input: Input): Input =>
  batch('BatchGetItem', input, (request) => {
    const { keys, consistentRead, projection } = request as Input;
    return compact({ keys: (keys as unknown[]).map(mapped), consistentRead, projection: projectionOf(projection) });
  });
const batchPut = (input: Input): Input => batch('BatchPutItem', input, (items) => (items as unknown[]).map(mapped));
const batchDelete = (input: Input): Input => batch('BatchDeleteItem', input, (keys) => (keys as unknown[]).map(mapped));

const transact = (operation: string, input: Input, write: (item: Input) => Input): Input => ({
  operation,
  transactItems: (input['items'] as Input[]).map((item) => compact(write(item))),
});

const transactGet = (input: Input): Input =>
  transact('TransactGetItems', input, (item) => ({ table: item['table'], ...readItem(item) }));

const writes: Record<string, (input: Input) => Input> = {
  putItem,
  updateItem,
  deleteItem,
  conditionCheck: (input) => ({ ...deleteItem(input), operation: 'ConditionCheck' }),
};

const transactWrite = (input: Input): Input =>
  transact('TransactWriteItems', input, (item) => {
    const [[name, request] = ['', {}]] = Object.entries(item);
    return { table: (request as Input)['table'], ...writes[name]?.(request as Input) };
  });

const toStringSet = (values: unknown): Input => ({ SS: values });
const toNumberSet = (values: unknown): Input => ({ NS: values });
const toBinarySet = (values: unknown): Input => ({ BS: values });

/** What `@aws-appsync/utils/dynamodb` exports. */
export const dynamodbModule = {
  operations,
  get,
  put,
  update,
  remove,
  scan,
  query,
  sync,
  batchGet,
  batchPut,
  batchDelete,
  transactGet,
  transactWrite,
  toStringSet,
  toNumberSet,
  toBinarySet,
};
