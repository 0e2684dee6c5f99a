import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newOwner } from './testing/owner';

let testing: TestDatabase;
let ada: string;
let bob: string;
beforeAll(async () => {
  testing = await openTestDatabase();
});
beforeEach(async () => {
  ada = await newOwner(testing.database);
  bob = await newOwner(testing.database);
});
afterAll(() => testing.close());

const join = (user: string, books: string, role: string) =>
  testing.owner.query('insert into memberships (user_id, book_id, role) values (:user::uuid, :books::uuid, :role)', {
    user,
    books,
    role,
  });

async function booksFor(sub: string, books: string, needs: string): Promise<string | null> {
  const [row] = await testing.database.query<{ books: string | null }>(
    'select books_for(:sub::uuid, :books::uuid, :needs)::text as books',
    { sub, books, needs },
  );
  return row?.books ?? null;
}

describe('the books that somebody asks for', () => {
  test('are their own from the start, to look at and to change', async () => {
    expect(await booksFor(ada, ada, 'VIEW')).toBe(ada);
    expect(await booksFor(ada, ada, 'EDIT')).toBe(ada);
    expect(
      await testing.database.query('select base_currency as currency from books where id = :ada::uuid', { ada }),
    ).toEqual([{ currency: 'EUR' }]);
  });

  test.each(['VIEW', 'EDIT'])('are none where they are no member (%s), or there are no such books', async (needs) => {
    expect(await booksFor(bob, ada, needs)).toBeNull();
    expect(await booksFor(ada, randomUUID(), needs)).toBeNull();
    expect(await booksFor(randomUUID(), ada, needs)).toBeNull();
  });

  test.each(['OWNER', 'EDITOR'])('may be changed by %s', async (role) => {
    await join(bob, ada, role);
    expect(await booksFor(bob, ada, 'VIEW')).toBe(ada);
    expect(await booksFor(bob, ada, 'EDIT')).toBe(ada);
    expect(await booksFor(ada, bob, 'VIEW')).toBeNull();
  });

  test('may be looked at by a viewer, who is told that this is all', async () => {
    await join(bob, ada, 'VIEWER');
    expect(await booksFor(bob, ada, 'VIEW')).toBe(ada);
    await expect(booksFor(bob, ada, 'EDIT')).rejects.toThrow('books_editable');
  });

  test('are none any more the moment a membership ends', async () => {
    await join(bob, ada, 'EDITOR');
    await testing.owner.query('delete from memberships where user_id = :bob::uuid and book_id = :ada::uuid', {
      bob,
      ada,
    });
    expect(await booksFor(bob, ada, 'VIEW')).toBeNull();
  });

  test.each(['LOOK', 'view', ''])('are refused for a need nobody knows (%s)', async (needs) => {
    await expect(booksFor(ada, ada, needs)).rejects.toThrow('books_editable');
  });
});

describe('the trail', () => {
  const addAsset = (sub: string, books: string) =>
    testing.database.query(
      `insert into assets (owner_id, category_code, name, currency)
       select b.id, 'CASH', 'Account', 'EUR' from books b where b.id = (select books_for(:sub::uuid, :books::uuid, 'EDIT'))
       returning id`,
      { sub, books },
    );
  const actorsOf = (books: string) =>
    testing.database.query(
      'select actor_id::text as actor from audit_events where owner_id = :books::uuid order by id',
      {
        books,
      },
    );

  test('says which member changed something, and the next statement of the same session is nobody’s doing but its own', async () => {
    await join(bob, ada, 'EDITOR');
    await addAsset(bob, ada);
    await addAsset(ada, ada);
    await testing.database.query(`update assets set name = 'Other' where owner_id = :ada::uuid`, { ada });
    expect(await actorsOf(ada)).toEqual([bob, ada, ada, ada].map((actor) => ({ actor })));
  });

  test('has another base currency of books, and a profile’s change only where something of it changed', async () => {
    await testing.database.query(`update books set base_currency = 'USD' where id = :ada::uuid`, { ada });
    await testing.database.query(`update users set name = name where id = :ada::uuid`, { ada });
    await testing.database.query(`update users set name = 'Ada' where id = :ada::uuid`, { ada });
    const events = await testing.database.query(
      'select entity, action from audit_events where owner_id = :ada::uuid order by id',
      { ada },
    );
    expect(events).toEqual(['books', 'users'].map((entity) => ({ entity, action: 'UPDATE' })));
  });
});

describe('whoever deletes their account', () => {
  const left = (books: string) =>
    testing.database.query('select id::text as id from books where id = :books::uuid', { books });

  test('takes along the books nobody else is in, with all of them', async () => {
    await testing.database.query(
      `insert into assets (owner_id, category_code, name, currency) values (:ada::uuid, 'CASH', 'Account', 'EUR')`,
      { ada },
    );
    await testing.database.query('delete from users where id = :ada::uuid', { ada });
    expect(await left(ada)).toEqual([]);
    expect(await testing.database.query('select id from assets where owner_id = :ada::uuid', { ada })).toEqual([]);
  });

  test('leaves books with another member to them', async () => {
    await join(bob, ada, 'EDITOR');
    await testing.database.query('delete from users where id = :ada::uuid', { ada });
    expect(await left(ada)).toEqual([{ id: ada }]);
    expect(await booksFor(bob, ada, 'EDIT')).toBe(ada);
  });
});
