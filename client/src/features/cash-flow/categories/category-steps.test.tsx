// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { WithUndo } from '../../../testing/with-undo';
import { categoryMade } from '../entries/testing/made';
import { useCategoryWrites } from './use-category-writes';

afterEach(cleanup);

const food = categoryMade('Food');
const pets = categoryMade('Pets');

function Deeds() {
  const writes = useCategoryWrites();
  const deeds: Record<string, () => Promise<string | undefined>> = {
    Add: () => writes.create(pets),
    Rename: () => writes.rename(pets, 'Animals'),
    Move: () => writes.moveTo(pets, food),
    Archive: () => writes.archive(pets),
    'Bring back': () => writes.bringBack({ ...pets, archivedOn: '2026-11-01' }),
    Delete: () => writes.remove(pets),
    'Delete one of the first': () => writes.remove({ ...pets, id: 'coded' }),
    Place: () => writes.place(new Map([[pets.id, 7]])),
    Merge: () => writes.merge(pets, food),
  };
  return Object.entries(deeds).map(([name, run]) => (
    <button key={name} onClick={() => void run()}>
      {name}
    </button>
  ));
}

/** A server that counts the versions of one category. */
function show() {
  let version = 1;
  return renderScreen(
    <WithUndo>
      <Deeds />
    </WithUndo>,
    ({ operation = '', variables }) => {
      if (operation === 'CreateCategory') version = 1;
      else if (operation !== 'DeleteCategory' && Object.keys(variables['input'] ?? variables).length > 1) version += 1;
      if (operation === 'ArchiveCategory') version += 1;
      const { name = 'Pets', parentId = null, archivedOn = null } = (variables['input'] ?? {}) as Partial<Sent>;
      const parent = parentId === null ? null : { __typename: 'Category', id: food.id, name: 'Food' };
      const code = variables['id'] === 'coded' ? 'PETS' : null;
      const answer = { ...pets, name, parent, code, version };
      const field = operation === 'PlaceCategory' ? 'updateCategory' : operation.replace(/^./, (c) => c.toLowerCase());
      return {
        data: { [field]: { ...answer, archivedOn: operation === 'ArchiveCategory' ? '2026-11-27' : archivedOn } },
      };
    },
  );
}

interface Sent {
  name: string;
  parentId: string | null;
  archivedOn: string | null;
}

const UNDO = '{Control>}z{/Control}';
const stored = { id: pets.id, name: 'Pets', parentId: null };

it.each([
  ['Rename', 'Pets renamed Animals', { ...stored, expectedVersion: 2, archivedOn: null }],
  ['Move', 'Pets moved', { ...stored, expectedVersion: 2, archivedOn: null }],
  ['Archive', 'Pets archived', { ...stored, expectedVersion: 2, archivedOn: null }],
  ['Bring back', 'Pets brought back', { ...stored, expectedVersion: 2, archivedOn: '2026-11-01' }],
  ['Delete', 'Pets deleted', { ...stored, kind: 'EXPENSE', position: 0 }],
])('%s is taken back with what was there before', async (deed, name, input) => {
  const { person, sent } = show();
  await person.click(screen.getByRole('button', { name: deed }));
  await expect.poll(() => sent.length).toBe(1);
  await person.keyboard(UNDO);
  await screen.findByText(`Undone: ${name}`);
  expect(sent[1]?.variables).toEqual({ input });
});

it('one that was added is deleted again, and made anew by Shift', async () => {
  const { person, sent } = show();
  await person.click(screen.getByRole('button', { name: 'Add' }));
  await expect.poll(() => sent.length).toBe(1);
  await person.keyboard(UNDO);
  await screen.findByText('Undone: Pets added');
  expect(sent.at(-1)).toMatchObject({ operation: 'DeleteCategory', variables: { id: pets.id } });
  await person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await screen.findByText('Redone: Pets added');
  expect(sent.at(-1)).toMatchObject({ operation: 'CreateCategory', variables: { input: { id: pets.id } } });
});

it('putting it elsewhere in the list stands in no way of what was done before', async () => {
  const { person, sent } = show();
  await person.click(screen.getByRole('button', { name: 'Rename' }));
  await expect.poll(() => sent.length).toBe(1);
  await person.click(screen.getByRole('button', { name: 'Place' }));
  await expect.poll(() => sent.length).toBe(2);
  await person.keyboard(UNDO);
  await screen.findByText('Undone: Pets renamed Animals');
  expect(sent[2]?.variables['input']).toMatchObject({ name: 'Pets', expectedVersion: 3 });
});

it.each(['Merge', 'Delete one of the first'])('%s cannot be taken back, and is no step', async (deed) => {
  const { person, sent } = show();
  await person.click(screen.getByRole('button', { name: 'Rename' }));
  await expect.poll(() => sent.length).toBe(1);
  await person.click(screen.getByRole('button', { name: deed }));
  await expect.poll(() => sent.length).toBe(2);
  await person.keyboard(UNDO);
  await screen.findByText('Undone: Pets renamed Animals');
});
