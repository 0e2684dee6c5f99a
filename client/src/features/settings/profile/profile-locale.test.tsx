// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { ApolloLink } from '@apollo/client';
import { renderScreen } from '../../../testing/render-screen';
import { Profile } from './profile';

afterEach(cleanup);

const user = {
  __typename: 'User' as const,
  id: 'member',
  email: 'ada@example.com',
  name: 'Ada',
  baseCurrency: 'EUR',
  locale: 'en-GB',
  timeZone: 'Europe/Rome',
  version: 7,
};
const currencies = [{ __typename: 'Currency' as const, code: 'EUR', name: 'Euro', minorUnits: 2 }];

it.each([
  ['ar-EG-u-nu-latn', 'Arabic (Egypt), u-nu-latn', '1,234,567.50'],
  ['th-TH-u-ca-buddhist-nu-thai', 'Thai (Thailand), u-ca-buddhist-nu-thai', '๑,๒๓๔,๕๖๗.๕๐'],
  ['zh-hant-tw', 'Chinese (Traditional, Taiwan)', '1,234,567.50'],
  ['sr-Latn-RS', 'Serbian (Latin, Serbia)', '1.234.567,50'],
  ['de-DE-x-foo', 'German (Germany), x-foo', '1.234.567,50'],
  ['EN-gb', 'English (United Kingdom)', '1,234,567.50'],
  ['en-GB-oed', 'English (United Kingdom)', '1,234,567.50'],
  ['i-klingon', 'English (United Kingdom)', '1,234,567.50'],
])('a profile in %s is shown, with that choice by name and its example', (locale, name, figure) => {
  renderScreen(<Profile user={{ ...user, locale }} currencies={currencies} />);
  const choice = screen.getByLabelText<HTMLSelectElement>('Figures and dates');
  expect([choice.value, choice.selectedOptions[0]?.textContent]).toEqual([locale, name]);
  expect([...choice.options].filter((option) => option.textContent === name)).toHaveLength(1);
  const example = within(screen.getByRole('group', { name: 'Example' }));
  expect(example.getByText(new RegExp(figure.replaceAll('.', '\\.')))).toBeTruthy();
});

it('a name that is typed on while the profile is being saved stays, and is still to be saved', async () => {
  let answer: (result: ApolloLink.Result) => void = () => undefined;
  const { person, sent } = renderScreen(
    <Profile user={user} currencies={currencies} />,
    () => new Promise<ApolloLink.Result>((resolve) => (answer = resolve)),
  );
  const name = screen.getByLabelText<HTMLInputElement>('Name');
  await person.type(name, ' B{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  await person.keyboard('yron');
  answer({ data: { updateMe: { ...user, name: 'Ada B', version: 8 } } });
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
  await waitFor(() => expect(save.disabled).toBe(false));
  expect(name.value).toBe('Ada Byron');
});
