import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type RawClient } from '../../local/appsync/testing/realtime';
import { hostileArguments } from '../testing/hostile-arguments';
import { faultsIn, idsIn, leaksIn, textOf } from '../testing/leaks';
import { documentOf, givenMarkedBooks, type MarkedBooks } from '../testing/marked-books';
import { ownArguments } from '../testing/own-arguments';
import { inParallel } from '../testing/parallel';
import { askingFor, givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { everyField, type ApiField } from '../testing/selection';

const fields = everyField().filter(({ iamOnly }) => !iamOnly);
const queries = fields.filter(({ root }) => root === 'Query');
const mutations = fields.filter(({ root }) => root === 'Mutation');
const subscriptions = fields.filter(({ root }) => root === 'Subscription');
/** Figures over everybody's books, for analysts. */
const figures = ['platformMetrics', 'benchmarks'];
/** A profile and an account are a member's own, whatever books they mean. */
const ofThePerson = ['updateMe', 'deleteMe'];
const keyOf = ({ root, name }: ApiField) => `${root}.${name}`;

let product: OwnProduct;
let ada: Person;
let theirs: MarkedBooks;
let theirIds: string[];
/** Each of them asks for Ada's books. */
let viewer: Person;
let editor: Person;
let removed: Person;
let stranger: Person;
let listening: Record<string, RawClient>;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  theirs = await givenMarkedBooks(ada);
  theirIds = idsIn(theirs.document);
  viewer = await givenMember('vera', 'VIEWER');
  editor = await givenMember('ed', 'EDITOR');
  removed = await givenMember('rem', 'EDITOR');
  stranger = await givenMember('eve');
  await removed.get('{ assets { id } }');
  await product.database.query(
    'delete from memberships m using users u where u.id = m.user_id and u.email = :email and m.book_id = :books::uuid',
    { email: removed.email, books: theirs.userId },
  );
  listening = { viewer: await listen(viewer), removed: await listen(removed), stranger: await listen(stranger) };
});
afterAll(async () => {
  for (const { socket } of Object.values(listening)) socket.close();
  await product.stop();
});

/** Somebody with books of their own who asks for Ada's, a member of them by a role or not at all. */
async function givenMember(name: string, role?: string): Promise<Person> {
  const person = await givenPerson(product, name);
  const { me } = await person.get<{ me: { id: string } }>('{ me { id } }');
  if (role !== undefined) {
    await product.database.query(
      'insert into memberships (user_id, book_id, role) values (:user::uuid, :books::uuid, :role)',
      { user: me.id, books: theirs.userId, role },
    );
  }
  return askingFor(product, person, theirs.userId);
}

/** Subscribes to all there is in Ada's books, as far as that is allowed. */
async function listen(person: Person): Promise<RawClient> {
  const client = await connect(product.outputs.graphqlUrl, person.idToken);
  for (const { name, document } of subscriptions) {
    await client.subscribe(name, document, {}, { 'x-finally-books': theirs.userId.toUpperCase() });
  }
  return client;
}

const answersOf = ({ received }: RawClient) => received.filter(({ type }) => ['start_ack', 'error'].includes(type));

test('a viewer sees by every query what the owner sees', async () => {
  const sent = hostileArguments(theirs);
  await inParallel(
    queries
      .filter(({ name }) => !figures.includes(name) && !['health', 'me', 'exportData', 'exportPart'].includes(name))
      .map((field) => async () => {
        const asked = sent[keyOf(field)] ?? {};
        expect(await viewer.ask(field.document, asked), keyOf(field)).toEqual(await ada.ask(field.document, asked));
      }),
  );
  expect(await viewer.get('{ me { email baseCurrency } }')).toEqual({
    me: { email: viewer.email, baseCurrency: 'EUR' },
  });
  const exported = JSON.parse(await documentOf(viewer)) as { assets: unknown };
  expect(exported.assets).toEqual((JSON.parse(theirs.document) as { assets: unknown }).assets);
});

test('a viewer changes nothing by any mutation, and is told why', async () => {
  const sent = hostileArguments(theirs);
  for (const field of mutations.filter(({ name }) => !ofThePerson.includes(name))) {
    const args = field.name === 'importData' ? { input: { document: theirs.document } } : (sent[keyOf(field)] ?? {});
    const answer = await viewer.ask(field.document, args);
    expect(answer.errors?.[0], keyOf(field)).toMatchObject({ errorType: 'FORBIDDEN' });
    expect(faultsIn(answer), keyOf(field)).toEqual([]);
  }
  const refusal = await viewer.refusal('mutation { updateMe(input: { baseCurrency: "USD" }) { id } }');
  expect(refusal).toMatchObject({ errorType: 'FORBIDDEN' });
  expect(await documentOf(ada)).toBe(theirs.document);
});

describe.each(['removed', 'stranger'] as const)('somebody who is no member (%s)', (who) => {
  const person = () => (who === 'removed' ? removed : stranger);

  test('finds nothing of these books by any query', async () => {
    const sent = hostileArguments(theirs);
    await inParallel(
      queries.map((field) => async () => {
        const asked = { ...sent[keyOf(field)] };
        delete asked.nextToken;
        const answer = await person().ask(field.document, asked);
        expect(leaksIn(textOf(answer), theirIds, asked), keyOf(field)).toEqual([]);
        expect(faultsIn(answer), keyOf(field)).toEqual([]);
      }),
    );
  });

  test('changes nothing in them by any mutation', async () => {
    const sent = hostileArguments(theirs);
    for (const field of mutations.filter(({ name }) => name !== 'deleteMe')) {
      const args = field.name === 'importData' ? { input: { document: theirs.document } } : (sent[keyOf(field)] ?? {});
      const answer = await person().ask(field.document, args);
      expect(leaksIn(textOf(answer), theirIds, args), keyOf(field)).toEqual([]);
      expect(faultsIn(answer), keyOf(field)).toEqual([]);
      expect(answer.errors?.[0], keyOf(field)).toMatchObject({ errorType: 'NOT_FOUND' });
    }
    expect(await documentOf(ada)).toBe(theirs.document);
    // Refused is refused, also what would have been their own.
    const names = await product.database.query('select name from users where email = :email', {
      email: person().email,
    });
    expect(names).toEqual([{ name: null }]);
  });

  test('cannot listen to them', () => {
    expect(answersOf(listening[who] as RawClient).map(({ type }) => type)).toEqual(subscriptions.map(() => 'error'));
  });
});

test('books by no id are none, and an id may be written in capitals', async () => {
  const { me } = await askingFor(product, ada, theirs.userId.toUpperCase()).get<{ me: { id: string } }>(
    '{ me { id } }',
  );
  expect(me.id).toBe(theirs.userId);
  const answer = await askingFor(product, ada, 'mine').refusal('{ assets { id } }');
  expect(answer).toMatchObject({ errorType: 'NOT_FOUND', errorInfo: { code: 'books_exist' } });
});

test('an editor does all that the owner does, and the trail says who did it', async () => {
  const args = await ownArguments(editor);
  const done = mutations.filter(({ name }) => ![...ofThePerson, 'importData', 'deleteAllAssets'].includes(name));
  for (const field of done) {
    const answer = await editor.ask(field.document, args[keyOf(field)] ?? {});
    // What an earlier one has deleted is gone.
    if (answer.errors !== undefined) expect(answer.errors, keyOf(field)).toMatchObject([{ errorType: 'NOT_FOUND' }]);
  }
  await editor.get('mutation { updateMe(input: { baseCurrency: "USD" }) { baseCurrency } }');
  const ids = await product.database.query<{ email: string; id: string }>('select email, id::text as id from users');
  const idOf = ({ email }: Person) => ids.find((user) => user.email === email)?.id;
  const { auditEvents } = await ada.get<{ auditEvents: { items: { actor: string; entity: string }[] } }>(
    '{ auditEvents(limit: 1000) { items { actor entity } } }',
  );
  const actors = auditEvents.items.map(({ actor }) => actor);
  expect(new Set(actors)).toEqual(new Set([idOf(ada), idOf(editor)]));
  expect(actors.filter((actor) => actor === idOf(editor)).length).toBeGreaterThan(15);
  expect(auditEvents.items[0]).toEqual({ entity: 'Books', actor: idOf(editor) });
  expect(await ada.get('{ me { baseCurrency } }')).toEqual({ me: { baseCurrency: 'USD' } });
});

test('a viewer who listens hears who changed what, and nobody else hears anything', async () => {
  expect(answersOf(listening.viewer as RawClient).map(({ type }) => type)).toEqual(
    subscriptions.map(() => 'start_ack'),
  );
  const heard = () => (listening.viewer as RawClient).received.filter(({ type }) => type === 'data');
  await expect.poll(() => JSON.stringify(heard())).toContain('"area":"BUDGETS"');
  for (const who of ['removed', 'stranger']) {
    expect(listening[who]?.received.filter(({ type }) => type === 'data')).toEqual([]);
  }
});

test('whoever deletes their account leaves the books of others to them', async () => {
  await editor.get('mutation ($email: String!) { deleteMe(confirm: $email) { id } }', { email: editor.email });
  const { assets } = await ada.get<{ assets: { id: string }[] }>('{ assets(includeClosed: true) { id } }');
  expect(assets.map(({ id }) => id)).toEqual(expect.arrayContaining(theirs.assets));
  const left = await product.database.query(
    'select b.id from books b where not exists (select from memberships m where m.book_id = b.id)',
  );
  expect(left).toEqual([]);
});
