import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { chatFiles } from '../testing/chat';
import { doubling, times } from '../testing/large-documents';
import { connect, serveApi } from '../testing/realtime';
import { sampleFiles, sampleLambda } from '../testing/sample';
import { sizeOf } from './document-size';
import { createDocuments } from './documents';
import { executableSchema } from './schema';
import { checkVariables } from './variables';

const api = testApi(sampleFiles, { lambda: sampleLambda });
const chat = testApi(chatFiles);
const served = serveApi(chat);

const tooMuch = (what: string) =>
  `Validation error of type InvalidSyntax: More than ${what} have been presented. To prevent Denial Of Service attacks, parsing has been cancelled.`;
const tooManyTokens = tooMuch("15000 'grammar' tokens");
const tooManyWritten = tooMuch("15000 'grammar' tokens, fragments written out,");
const tooManyComparisons = tooMuch('50000 comparisons between fields of the same name');
const tooDeep = tooMuch('500 rules of the grammar within one another');

async function messagesOf(query: string): Promise<unknown[]> {
  const { status, body } = await api.query(query);
  expect(status).toBe(200);
  return (body.errors ?? []).map((error) => error['message']);
}

// Each holds something that validation would find: that it is not told shows that there was none.
const invalid = 'nowhere';

test('a document of doubling fragments is refused before it costs anything', async () => {
  const query = doubling('Item', `{ items { ...f0 ${invalid} } }`);
  expect(query.length).toBeLessThan(2000);
  // What was looked at is no more than the largest document that is taken.
  expect(sizeOf(parse(query)).tokens).toBeLessThan(15_010);
  expect(await messagesOf(query)).toEqual([tooManyWritten]);
});

test.each([
  ['{ two }', 1],
  ['{ two two }', 2],
  ['{ who(b: ["x", "y"]) }', 9],
  ['{ a: items { id } # of these\n}', 6],
  ['{ items { ...f } } fragment f on Item { id label }', 7 + 2],
  ['{ items { ... on Item { id } } }', 6],
])('a document counts as many tokens as its fields have, with what is spread written out: %s', (text, tokens) => {
  expect(sizeOf(parse(text)).tokens).toBe(tokens);
});

test('a field that is repeated thousands of times is refused before each is compared with each', async () => {
  expect(await messagesOf(`{ items { ${times(7000, () => 'id')} ${invalid} } }`)).toEqual([tooManyComparisons]);
});

test.each([
  ['tokens', `{ ${times(15_000, (n) => `f${n}`)} }`, tooManyTokens],
  ['levels of fields', `${'{ items '.repeat(4000)}{ id }${'}'.repeat(4000)}`, tooDeep],
  ['levels of fields that a parser takes', `${'{ items '.repeat(600)}{ id }${'}'.repeat(600)}`, tooDeep],
  ['levels of fragments', `{ items ${'{ ... '.repeat(4000)}{ id }${'}'.repeat(4000)} }`, tooDeep],
  ['levels of lists', `{ who(b: ${'['.repeat(7000)}${']'.repeat(7000)}) }`, tooDeep],
  ['fragments at one place', `{ items { ${times(2000, () => '... { id }')} } ${invalid} }`, tooManyComparisons],
  [
    'fragments that are compared with one another',
    `{ items { ${times(500, (n) => `...f${n}`)} } } ${times(500, (n) => `fragment f${n} on Item { a${n}: id }`)}`,
    tooManyComparisons,
  ],
  [
    'fields of many names below a repeated one',
    `{ ${times(70, (n) => `items { ${times(60, (m) => `a${n}b${m}: id`)} }`)} ${invalid} }`,
    tooManyComparisons,
  ],
  [
    'arguments of repeated fields',
    `{ ${times(20, () => `who(b: [${times(200, () => '"x"')}])`)} ${invalid} }`,
    tooManyComparisons,
  ],
  [
    'operations that share a fragment',
    `${times(900, (n) => `query q${n} { items { ...f } }`)} fragment f on Item { ${times(20, (n) => `a${n}: id`)} }`,
    tooManyWritten,
  ],
  ['directives', `{ two ${times(3000, () => '@skip(if: true)')} }`, tooManyTokens],
])('too many %s are refused', async (_, query, message) => {
  expect(await messagesOf(query)).toEqual([message]);
});

test.each([
  ['fields of an answer', `{ ${times(300, (n) => `a${n}: header`)} }`],
  ['times the same field', `{ items { ${times(200, () => 'id')} } }`],
  [
    'fragments at one place',
    `{ items { ${times(40, (n) => `...f${n}`)} } } ${times(40, (n) => `fragment f${n} on Item { id label a${n}: id }`)}`,
  ],
  ['operations', `${times(500, (n) => `query q${n} { header }`)}`],
])('many %s are answered', async (_, query) => {
  const operationName = query.startsWith('query') ? 'q7' : undefined;
  const { body } = await api.send({
    headers: { authorization: tokenOf('ada') },
    body: JSON.stringify({ query, operationName }),
  });
  expect(body.errors).toBeUndefined();
});

test('of a document with thousands of faults, no more than twenty are told', async () => {
  expect(await messagesOf(`query q(${times(2000, (n) => `$v${n}: Int`)}) { two }`)).toHaveLength(21);
});

test('fragments that contain themselves are told so, however they multiply', async () => {
  const [message] = await messagesOf('{ items { ...a } } fragment a on Item { ...b } fragment b on Item { id ...a }');
  expect(message).toContain('Cannot spread fragment "a" within itself');
  const cycles = times(40, (n) => `fragment f${n} on Item { ${times(40, (m) => `...f${m}`)} }`);
  expect(await messagesOf(`{ items { ...f0 } } ${cycles}`)).toEqual([tooManyWritten]);
});

describe('introspection', () => {
  test('of tools is answered, whatever they ask for', async () => {
    const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true };
    expect(await messagesOf(getIntrospectionQuery({ ...options, inputValueDeprecation: true }))).toEqual([]);
    expect(
      await messagesOf('{ __type(name: "Item") { name fields { name type { kind of: ofType { name } } } } }'),
    ).toEqual([]);
  });

  test.each([
    ['fields', '{ __schema { types { fields { type { fields { name } } } } } }'],
    ['types', '{ __schema { types { name } all: types { name } } }'],
    ['__schema', '{ __schema { description } again: __schema { description } }'],
    ['name', `{ __schema { types { ...t } } } fragment t on __Type { ${times(300, (n) => `a${n}: name`)} }`],
  ])('that asks for %s again and again is refused', async (field, query) => {
    expect(await messagesOf(query)).toEqual([
      `This request is not asking for introspection in good faith - ${field} is being requested too often`,
    ]);
  });
});

test('a variable of thousands of faulty items is looked at up to the first', () => {
  const schema = executableSchema('type Query { q(list: [In!]): Int } input In { a: Int! }');
  const [operation] = parse('query Q($list: [In!]) { q(list: $list) }').definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  let seen = 0;
  const list = {
    *[Symbol.iterator]() {
      for (; seen < 30_000; seen += 1) yield {};
    },
  };
  expect(checkVariables(schema, operation, { list })?.message).toBe(
    "Variable 'list' has coerced Null value for NonNull type 'Int!'",
  );
  expect(seen).toBe(0);
});

test('documents are kept, but no more of them than a machine has room for', () => {
  const documents = createDocuments(executableSchema('type Query { q: Int }'), { introspection: true, maxDepth: 0 });
  const first = documents('{ q }');
  expect(documents('{ q }')).toBe(first);
  for (const letter of 'abc') documents(`{ q } # ${letter.repeat(600_000)}`);
  expect(documents('{ q }')).not.toBe(first);
});

test('a subscription is held to the same limits', async () => {
  const client = await connect(served.url, tokenOf('ada'));
  const query = doubling('Message', 'subscription { onMessage { ...f0 } }');
  const answer = await client.subscribe('1', query);
  expect(answer).toMatchObject({ type: 'error', payload: { errors: [{ message: tooManyWritten }] } });
  const deep = `subscription { onMessage ${'{ ... '.repeat(4000)}{ id }${'}'.repeat(4000)} }`;
  expect(await client.subscribe('2', deep)).toMatchObject({ payload: { errors: [{ message: tooDeep }] } });
  expect(await client.subscribe('3', 'subscription { onMessage { id } }')).toMatchObject({ type: 'start_ack' });
  client.socket.close();
});
