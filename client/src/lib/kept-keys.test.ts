// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepKeys } from './kept-keys';

const reached = vi.fn();
const onEscape = vi.fn();

beforeEach(() => window.addEventListener('keydown', reached));
afterEach(() => {
  window.removeEventListener('keydown', reached);
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const press = (key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );

/** What is waited for: a form with a field that has the focus. */
function arrive() {
  const form = document.createElement('form');
  const field = document.createElement('input');
  const submitted = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', submitted);
  form.append(field);
  document.body.append(form);
  field.focus();
  return { field, submitted };
}

it('whatever is typed before a field is there, it has all of it, in order', async () => {
  const key = fc.oneof(fc.constantFrom('a', 'Z', ' ', '1', 'é', '☕', '💶'), fc.constant('Backspace'));
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 12 }), fc.nat(12), async (keys, early) => {
      const arrived = keepKeys(onEscape);
      keys.slice(0, early).forEach((one) => press(one));
      expect(reached).not.toHaveBeenCalled();
      const { field } = arrive();
      const done = arrived();
      // Still on their way into the field, earlier keys are followed by later ones.
      keys.slice(early).forEach((one) => press(one));
      const typed = keys.reduce<string[]>(
        (text, one) => (one === 'Backspace' ? text.slice(0, -1) : [...text, one]),
        [],
      );
      await done;
      // With nothing kept there is nothing to wait for: the browser writes what is typed from then on.
      if (early > 0) expect(field.value).toBe(typed.join(''));
      document.body.replaceChildren();
      reached.mockClear();
    }),
    { numRuns: 30 },
  );
});

it('Enter sends the form that came', async () => {
  const arrived = keepKeys(onEscape);
  ['o', 'k', 'Enter'].forEach((key) => press(key));
  const { field, submitted } = arrive();
  await arrived();
  expect(submitted).toHaveBeenCalledOnce();
  expect(field.value).toBe('ok');
});

it('what follows a Tab goes into no other field', async () => {
  const arrived = keepKeys(onEscape);
  ['a', 'Tab', 'b'].forEach((key) => press(key));
  const { field } = arrive();
  await arrived();
  expect(field.value).toBe('a');
  press('c');
  expect(reached).toHaveBeenLastCalledWith(expect.objectContaining({ key: 'c' }));
});

it('Escape gives it up, and nothing is kept any longer', () => {
  keepKeys(onEscape);
  press('a');
  press('Escape');
  expect(onEscape).toHaveBeenCalledOnce();
  press('b');
  expect(reached).toHaveBeenCalledOnce();
});

it('keys that belong to the browser, and the pointer that goes elsewhere, are not held up', () => {
  keepKeys(onEscape);
  press('k', { ctrlKey: true });
  press('ArrowDown');
  expect(reached).toHaveBeenCalledTimes(2);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  press('a');
  expect(reached).toHaveBeenCalledTimes(3);
});
