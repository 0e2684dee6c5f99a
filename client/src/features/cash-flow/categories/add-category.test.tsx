// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../testing/render-screen';
import { AddCategory } from './add-category';

afterEach(cleanup);

it('the line is ready for the next name at once, and a refused one comes back only where nothing else was typed', async () => {
  const sent: { name: string; id: string; answer: (refused?: string) => Promise<void> }[] = [];
  const onAdd = (name: string, id: string) =>
    new Promise<string | undefined>((resolve) => {
      sent.push({ name, id, answer: (refused) => act(async () => resolve(refused)) });
    });
  const { person } = renderScreen(<AddCategory label="New part of Food" placeholder="New part" onAdd={onAdd} />);
  const field = screen.getByLabelText<HTMLInputElement>('New part of Food');
  await person.type(field, 'Bakery{Enter}Bar{Enter}');
  expect(sent.map(({ name }) => name)).toEqual(['Bakery', 'Bar']);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  await person.keyboard('Bu');
  await sent[0]?.answer('There is one of this name.');
  expect([field.value, screen.getByRole('alert').textContent]).toEqual([
    'Bu',
    '“Bakery” was not added. There is one of this name.',
  ]);
  await person.clear(field);
  await sent[1]?.answer('There is one of this name.');
  expect([field.value, screen.getByRole('alert').textContent]).toEqual(['Bar', 'There is one of this name.']);
});
