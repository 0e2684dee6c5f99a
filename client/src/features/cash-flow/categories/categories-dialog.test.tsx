// @vitest-environment jsdom
import { gql, type ApolloLink } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import { CategoriesDialog } from './categories-dialog';
import type { Category } from './category-tree';

afterEach(cleanup);

const category = (name: string, position: number, other: Partial<Category> = {}): Category => ({
  id: name.toLowerCase(),
  code: null,
  kind: 'EXPENSE',
  name,
  parent: null,
  position,
  archivedOn: null,
  version: 1,
  owner: 'member',
  ...other,
});
const partOf = (parent: string, name: string, position: number, other: Partial<Category> = {}) =>
  category(name, position, { parent: { id: parent.toLowerCase(), name: parent }, ...other });

const books = () => [
  category('Salary', 1, { kind: 'INCOME' }),
  category('Rent', 1),
  category('Food', 2),
  partOf('Food', 'Groceries', 1),
  partOf('Food', 'Meals', 2),
  category('Pets', 3),
  category('Yacht', 4, { archivedOn: '2026-01-01' }),
];

const Screen = gql`
  query ManagedCategories {
    categories {
      id
      code
      kind
      name
      parent {
        id
        name
      }
      position
      archivedOn
      version
      owner
    }
  }
`;

function Manager() {
  const { data } = useQuery<{ categories: Category[] }>(Screen);
  if (!data) return null;
  return <CategoriesDialog categories={data.categories} owner="member" kind="EXPENSE" onClose={() => undefined} />;
}

/** A server that keeps categories and does what it is told, but for what it refuses. */
async function show({ refuse, categories = books() }: { refuse?: string; categories?: Category[] } = {}) {
  let kept = categories;
  const typed = ({ parent, ...fields }: Category) => ({
    __typename: 'Category',
    ...fields,
    parent: parent && { __typename: 'Category', ...parent },
  });
  const find = (id: unknown) => kept.find((one) => one.id === id);
  const input = ({ variables }: Sent) => (variables['input'] ?? variables) as Record<string, unknown>;
  const change = (sent: Sent, fields: Partial<Category>) => {
    kept = kept.map((one) => (one.id === input(sent)['id'] ? { ...one, ...fields, version: one.version + 1 } : one));
    return typed(find(input(sent)['id']) as Category);
  };
  const without = (sent: Sent) => {
    const gone = find(sent.variables['id']) as Category;
    kept = kept.filter(({ id }) => id !== sent.variables['id']);
    return typed(gone);
  };
  const answers: Record<string, (sent: Sent) => object> = {
    ManagedCategories: () => ({ categories: kept.map(typed) }),
    CreateCategory(sent) {
      const { id, name, kind, parentId } = input(sent) as {
        id: string;
        name: string;
        kind: 'EXPENSE';
        parentId: string;
      };
      const parent = find(parentId);
      const made = category(name, 1000, { id, kind, parent: parent ? { id: parent.id, name: parent.name } : null });
      kept = [...kept, made];
      return { createCategory: typed(made) };
    },
    UpdateCategory(sent) {
      const { name, parentId, archivedOn } = input(sent) as { name?: string; parentId?: string; archivedOn?: null };
      const parent = find(parentId);
      return {
        updateCategory: change(sent, {
          ...(name === undefined ? {} : { name }),
          ...(parentId === undefined ? {} : { parent: parent ? { id: parent.id, name: parent.name } : null }),
          ...(archivedOn === undefined ? {} : { archivedOn }),
        }),
      };
    },
    PlaceCategory: (sent) => ({ updateCategory: change(sent, { position: Number(sent.variables['position']) }) }),
    ArchiveCategory: (sent) => ({ archiveCategory: change(sent, { archivedOn: '2026-11-27' }) }),
    MergeCategory(sent) {
      without(sent);
      return { mergeCategory: { __typename: 'Category', id: sent.variables['into'] } };
    },
    DeleteCategory: (sent) => ({ deleteCategory: without(sent) }),
  };
  const shown = renderScreen(<Manager />, (sent): ApolloLink.Result => {
    if (refuse !== undefined && sent.operation !== 'ManagedCategories') {
      return { data: null, errors: [Object.assign(new Error(refuse), { errorType: 'CONFLICT' })] as never };
    }
    return { data: answers[sent.operation ?? '']?.(sent) ?? {} };
  });
  await screen.findByRole('list', { name: 'Expense categories' });
  return { ...shown, writes: () => shown.sent.filter(({ operation }) => operation !== 'ManagedCategories') };
}

const rows = () =>
  within(screen.getByRole('list', { name: /categories$/ }))
    .getAllByRole('button')
    .map((row) => row.getAttribute('aria-label'))
    .filter((name) => name !== null);
const row = (name: string | RegExp) => screen.getByRole('button', { name });

it('shows expenses and incomes on two levels, each with what it is called to a screen reader', async () => {
  const { person } = await show();
  expect(rows()).toEqual(['Rent', 'Food, 2 parts', 'Food › Groceries', 'Food › Meals', 'Pets']);
  expect(within(screen.getByRole('list', { name: 'Parts of Food' })).getAllByRole('listitem')).toHaveLength(2);
  await person.click(screen.getByRole('button', { name: 'Incomes' }));
  expect(rows()).toEqual(['Salary']);
});

it('the arrow keys go from row to row, Tab comes to one row alone, and Enter opens what can be done', async () => {
  const { person } = await show();
  expect(rows().filter((name) => row(name as string).tabIndex === 0)).toEqual(['Rent']);
  row('Rent').focus();
  await person.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(row('Food › Groceries'));
  await person.keyboard('{Enter}');
  expect(await screen.findByRole('menu', { name: 'Actions for Food › Groceries' })).toBeTruthy();
  await person.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(row('Food › Groceries')));
  await person.keyboard('{End}');
  expect(document.activeElement).toBe(row('Pets'));
});

it('F2 renames in place, and Esc leaves the name and not the dialog', async () => {
  const { person, writes } = await show();
  row('Pets').focus();
  await person.keyboard('{F2}');
  const field = screen.getByLabelText('Name of Pets');
  await person.clear(field);
  await person.keyboard('Cats and dogs{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(row('Cats and dogs')));
  expect(writes()).toMatchObject([{ variables: { input: { id: 'pets', name: 'Cats and dogs', expectedVersion: 1 } } }]);
  await person.keyboard('{F2}nonsense{Escape}');
  expect(document.activeElement).toBe(row('Cats and dogs'));
  expect(writes()).toHaveLength(1);
});

it('a name that is refused stays to be mended, with the reason at it', async () => {
  const { person } = await show({ refuse: 'There is a category of this name.' });
  row('Pets').focus();
  await person.keyboard('{F2}');
  await person.clear(screen.getByLabelText('Name of Pets'));
  await person.keyboard('Food{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe('There is a category of this name.');
  expect(screen.getByLabelText<HTMLInputElement>('Name of Pets').value).toBe('Food');
});

it('Alt with an arrow moves a category among its neighbours at once, and again before the first was answered', async () => {
  const { person, writes } = await show();
  row('Pets').focus();
  await person.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  expect(rows()).toEqual(['Pets', 'Rent', 'Food, 2 parts', 'Food › Groceries', 'Food › Meals']);
  expect(document.activeElement).toBe(row('Pets'));
  await waitFor(() =>
    expect(writes().map(({ variables }) => variables)).toEqual([
      { id: 'pets', position: 2 },
      { id: 'food', position: 3 },
      { id: 'pets', position: 1 },
      { id: 'rent', position: 2 },
    ]),
  );
  expect(rows()[0]).toBe('Pets');
});

it('merging says what follows and asks once', async () => {
  const { person, writes } = await show();
  await person.click(row('Pets'));
  await person.click(await screen.findByRole('menuitem', { name: /^Merge/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Merge Pets into another' });
  expect(within(dialog).getByRole('button', { name: 'Merge' })).toHaveProperty('disabled', true);
  await person.selectOptions(within(dialog).getByLabelText('Into'), 'Food › Groceries');
  expect(within(dialog).getByRole('status').textContent).toContain('Everything under Pets becomes Food › Groceries');
  await person.click(within(dialog).getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(rows()).not.toContain('Pets'));
  expect(writes()).toMatchObject([{ operation: 'MergeCategory', variables: { id: 'pets', into: 'groceries' } }]);
  await waitFor(() => expect(document.activeElement).toBe(row('Food › Groceries')));
});

it('a category with parts can be merged into one of the first level alone, and cannot become a part', async () => {
  const { person } = await show();
  await person.click(row(/^Food,/));
  await person.click(await screen.findByRole('menuitem', { name: /^Merge/ }));
  const options = within(await screen.findByLabelText('Into')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['Choose', 'Rent', 'Pets', 'Yacht']);
  await person.click(screen.getByRole('button', { name: 'Cancel' }));
  await person.click(await screen.findByRole('button', { name: /^Food,/ }));
  await person.click(await screen.findByRole('menuitem', { name: 'Make it a part of another' }));
  expect((await screen.findByRole('status')).textContent).toContain('Food has parts of its own');
});

it('a part moves to another category or to the first level', async () => {
  const { person, writes } = await show();
  const move = async (to: string) => {
    await person.click(row(/Meals$/));
    await person.click(await screen.findByRole('menuitem', { name: /^(Move elsewhere|Make it)/ }));
    await person.selectOptions(await screen.findByLabelText('Part of'), to);
    await person.click(screen.getByRole('button', { name: 'Move' }));
  };
  await move('Pets');
  await waitFor(() => expect(document.activeElement).toBe(row('Pets › Meals')));
  await move('None: on the first level');
  await waitFor(() => expect(rows()).toContain('Meals'));
  expect(writes().map(({ variables }) => variables['input'])).toMatchObject([{ parentId: 'pets' }, { parentId: null }]);
});

it('what is archived goes out of sight, and is brought back from among the archived', async () => {
  const { person } = await show();
  await person.click(row('Pets'));
  await person.click(await screen.findByRole('menuitem', { name: 'Archive' }));
  await waitFor(() => expect(document.activeElement).toBe(row('Food › Meals')));
  expect(rows()).not.toContain('Pets');
  await person.click(screen.getByLabelText('Show archived (2)'));
  expect(rows()).toEqual(expect.arrayContaining(['Pets, archived', 'Yacht, archived']));
  await person.click(row('Yacht, archived'));
  await person.click(await screen.findByRole('menuitem', { name: 'Bring back' }));
  await waitFor(() => expect(rows()).toContain('Yacht'));
});

it('one that is used is not deleted, and its row says why', async () => {
  const { person } = await show({ refuse: '12 transactions are sorted under it.' });
  row('Rent').focus();
  await person.keyboard('{Delete}');
  expect((await screen.findByRole('alert')).textContent).toBe('12 transactions are sorted under it.');
  expect(rows()).toContain('Rent');
});

it('one that is unused is deleted by its key, and the next has the focus', async () => {
  const { person } = await show();
  row('Rent').focus();
  await person.keyboard('{Delete}');
  await waitFor(() => expect(document.activeElement).toBe(row(/^Food,/)));
  expect(rows()).not.toContain('Rent');
});

it('a new part is there at once, and the line is ready for the next', async () => {
  const { person, writes } = await show();
  await person.click(row(/^Food,/));
  await person.click(await screen.findByRole('menuitem', { name: 'Add a part' }));
  await person.type(await screen.findByLabelText('New part of Food'), 'Bakery{Enter}');
  await waitFor(() => expect(rows()).toContain('Food › Bakery'));
  expect(writes()).toMatchObject([{ variables: { input: { name: 'Bakery', kind: 'EXPENSE', parentId: 'food' } } }]);
  await person.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(row(/^Food,/)));
});

it('among hundreds one is found by a part of its name, whatever its accents, with what it is a part of', async () => {
  const many = Array.from({ length: 300 }, (_, nth) => category(`Kind ${nth}`, 10 + nth));
  const { person } = await show({ categories: [...books(), ...many, partOf('Pets', 'Café für Katzen', 1)] });
  expect(rows()).toHaveLength(306);
  await person.type(screen.getByLabelText('Find a category'), 'fur');
  expect(rows()).toEqual(['Pets, 1 part', 'Pets › Café für Katzen']);
  await person.type(screen.getByLabelText('Find a category'), 'niture');
  expect(screen.getByText('No expense category is called so.')).toBeTruthy();
});
