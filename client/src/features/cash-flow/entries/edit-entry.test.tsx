// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { EditEntry } from './edit-entry';
import type { Entry } from './entry';
import { accountMade, entryMade, made, optionsMade, splitMade, transferMade } from './testing/made';
import type { Changes } from './content';
import type { EntryWrites } from './use-entry-writes';

afterEach(cleanup);

/** An entry opened for editing, at a server that takes whatever is sent. */
function open(entry: Entry) {
  const sent: Changes[] = [];
  let closed = 0;
  const update: EntryWrites['update'] = (before, changes) => {
    sent.push(changes);
    return Promise.resolve({ saved: before });
  };
  const { person } = renderScreen(
    <EditEntry
      entry={entry}
      options={optionsMade([accountMade('Giro'), accountMade('Dollars', 'USD')])}
      writes={{ update } as EntryWrites}
      onDelete={() => undefined}
      onClose={() => (closed += 1)}
    />,
  );
  return { person, sent, closed: () => closed };
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const left = () => document.querySelector('output')?.textContent;

describe('an entry that is split', () => {
  it('says what is left as it is typed, and is sent in one go when its parts add up', async () => {
    const { person, sent } = open(entryMade({ amount: '-61.28' }));
    await person.click(screen.getByRole('button', { name: 'Split' }));
    expect(field('Category of part 1').value).toBe('Food');
    expect(left()).toBe('left 61.28');
    await person.type(field('Amount of part 1'), '50');
    expect(left()).toBe('left 11.28');
    await person.keyboard('{Enter}');
    expect(screen.getByText('Part 2: give an amount.')).toBeTruthy();
    await person.type(field('Amount of part 2'), '10{Enter}');
    expect(screen.getByText('1.28 are left.')).toBeTruthy();
    expect(sent).toEqual([]);
    await person.type(field('Amount of part 2'), '{Backspace}1.28');
    await person.type(field('Category of part 2'), 'pets{Enter}');
    await person.type(field('Note of part 2'), 'Leash{Enter}');
    expect(sent).toEqual([
      {
        splits: [
          { categoryId: made.food.id, amount: '-50', note: null },
          { categoryId: made.pets.id, amount: '-11.28', note: 'Leash' },
        ],
      },
    ]);
  });

  it('gets what is left evenly where nothing is typed yet', async () => {
    const { person } = open(entryMade({ amount: '-10' }));
    await person.click(screen.getByRole('button', { name: 'Split' }));
    await person.click(screen.getByRole('button', { name: 'Add a part' }));
    await person.type(field('Amount of part 1'), '4');
    await person.click(screen.getByRole('button', { name: 'Distribute' }));
    expect([1, 2, 3].map((part) => field(`Amount of part ${part}`).value)).toEqual(['4', '3.00', '3.00']);
    expect(left()).toBe('left 0.00');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Distribute' }).disabled).toBe(true);
  });

  it('is one again when one category is chosen for all of it', async () => {
    const { person, sent } = open(
      entryMade({ amount: '-10', splits: [splitMade(made.food, '-4'), splitMade(made.pets, '-6')] }),
    );
    await person.type(field('Category'), 'other{Enter}');
    expect(screen.queryByRole('group', { name: 'Parts' })).toBeNull();
    await person.keyboard('{Enter}');
    expect(sent).toEqual([{ splits: [{ categoryId: made.other.id, amount: '-10', note: null }] }]);
  });

  it('is one again when all parts but one are removed', async () => {
    const { person, sent } = open(
      entryMade({ amount: '-10', splits: [splitMade(made.food, '-4'), splitMade(made.pets, '-6')] }),
    );
    await person.click(screen.getByRole('button', { name: 'Remove part 1' }));
    expect(field('Category').value).toBe('Pets');
    await person.type(field('Amount'), '{Enter}');
    expect(sent).toEqual([{ splits: [{ categoryId: made.pets.id, amount: '-10', note: null }] }]);
  });
});

it('an entry that is not sorted yet begins in its category, and may stay unsorted', async () => {
  const { person, sent, closed } = open(entryMade({ category: null, payee: 'REWE' }));
  expect(document.activeElement).toBe(field('Category'));
  await person.type(field('Description'), 'Bread{Enter}');
  expect([sent, closed()]).toEqual([[{ description: 'Bread' }], 1]);
  await person.type(field('Category'), 'food{Enter}{Enter}');
  expect(sent[1]).toMatchObject({ categoryId: made.food.id });
});

it('a transfer is changed on both its sides, also where its account is closed by now', async () => {
  const { person, sent } = open(transferMade('out'));
  expect([field('From account').value, field('To account').value]).toEqual(['giro', 'savings']);
  await person.clear(field('Amount'));
  await person.type(field('Amount'), '400{Enter}');
  expect(sent).toEqual([{ own: { amount: '-400' }, other: { amount: '400' } }]);
});

it('an opening balance has a signed amount, and neither category nor parts', async () => {
  const { person, sent } = open(entryMade({ kind: 'OPENING_BALANCE', amount: '-7', category: null }));
  expect(screen.queryByLabelText('Category')).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
  await person.clear(field('Amount'));
  await person.type(field('Amount'), '-9{Enter}');
  expect(sent).toEqual([{ amount: '-9' }]);
});
