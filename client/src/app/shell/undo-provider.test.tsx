// @vitest-environment jsdom
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useUndo } from '../../lib/undo/use-undo';
import { renderScreen } from '../../testing/render-screen';
import { WithUndo } from '../../testing/with-undo';

afterEach(cleanup);

/** Screens on which a lamp is switched, one step each. */
function Screens({ refuse }: { refuse?: () => Error | undefined }) {
  const { record } = useUndo();
  const { pathname } = useLocation();
  const [lit, setLit] = useState(0);
  const set = async (count: number) => {
    const error = refuse?.();
    if (error) throw error;
    setLit(count);
  };
  const light = () => {
    setLit(lit + 1);
    record({ name: `Lamp ${lit + 1} lit`, undo: () => set(lit), redo: () => set(lit + 1) });
  };
  return (
    <>
      <p>{lit} lit</p>
      {pathname === '/' && <button onClick={light}>Light</button>}
      <Link to="/elsewhere">Go elsewhere</Link>
      <input aria-label="Search" />
      <form aria-label="Line" data-settled>
        <input aria-label="Amount" />
      </form>
      <input type="checkbox" aria-label="All" />
      {pathname === '/elsewhere' && <div role="dialog">Open</div>}
    </>
  );
}

function show(refuse?: () => Error | undefined) {
  return renderScreen(
    <WithUndo>
      <Screens {...(refuse ? { refuse } : {})} />
    </WithUndo>,
  ).person;
}

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';
const light = (person: ReturnType<typeof show>) => person.click(screen.getByRole('button', { name: 'Light' }));

function refusal(errorType: string, message: string) {
  return new CombinedGraphQLErrors({ data: null }, [{ message, errorType } as never]);
}

describe('Ctrl+Z', () => {
  it('takes one step after the other back, however quickly, and with Shift does them again', async () => {
    const person = show();
    await light(person);
    await light(person);
    await person.keyboard('{Control>}zz{/Control}');
    await screen.findByText('Undone: Lamp 1 lit');
    expect(screen.getByText('0 lit')).toBeTruthy();
    await person.keyboard(REDO);
    await screen.findByText('Redone: Lamp 1 lit');
    expect(screen.getByText('1 lit')).toBeTruthy();
  });

  it('is ⌘Z too, and each notice has the way back', async () => {
    const person = show();
    await light(person);
    await person.keyboard('{Meta>}z{/Meta}');
    await person.click(await screen.findByRole('button', { name: 'Redo' }));
    await screen.findByText('1 lit');
    await person.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('0 lit');
  });

  it('does nothing again once something else was done', async () => {
    const person = show();
    await light(person);
    await person.keyboard(UNDO);
    await screen.findByText('0 lit');
    await light(person);
    await person.keyboard(REDO);
    expect(screen.getByText('1 lit')).toBeTruthy();
    expect(screen.queryByText(/^Redone/)).toBeNull();
  });

  it('belongs to a field with text, and not to one in which all is stored, or which has none', async () => {
    const person = show();
    await light(person);
    await light(person);
    await person.type(screen.getByLabelText('Search'), 'bread');
    await person.keyboard(UNDO);
    expect(screen.getByText('2 lit')).toBeTruthy();
    await person.click(screen.getByLabelText('Amount'));
    await person.keyboard(UNDO);
    await screen.findByText('1 lit');
    screen.getByLabelText('All').focus();
    await person.keyboard(UNDO);
    await screen.findByText('0 lit');
  });

  it('waits until a dialog is closed', async () => {
    const person = show();
    await light(person);
    await person.click(screen.getByRole('link', { name: 'Go elsewhere' }));
    await screen.findByRole('dialog');
    await person.keyboard(UNDO);
    expect(screen.getByText('1 lit')).toBeTruthy();
  });

  it('drops a step that somebody else’s change stands in the way of, says so, and goes on with the one before', async () => {
    const refuse = vi.fn<() => Error | undefined>();
    const person = show(refuse);
    await light(person);
    await light(person);
    refuse.mockReturnValueOnce(refusal('CONFLICT', 'It was changed meanwhile.'));
    await person.keyboard(UNDO);
    await screen.findByText('Not undone: Lamp 2 lit. It was changed meanwhile.');
    await person.keyboard(UNDO);
    await screen.findByText('Undone: Lamp 1 lit');
  });

  it('keeps a step that failed for want of a connection, to be tried again', async () => {
    const refuse = vi.fn<() => Error | undefined>();
    const person = show(refuse);
    await light(person);
    refuse.mockReturnValueOnce(new TypeError('Failed to fetch'));
    await person.keyboard(UNDO);
    await screen.findByText(/^Not undone: Lamp 1 lit\. The server cannot be reached\./);
    await person.keyboard(UNDO);
    await screen.findByText('Undone: Lamp 1 lit');
    expect(screen.getByText('0 lit')).toBeTruthy();
  });
});
