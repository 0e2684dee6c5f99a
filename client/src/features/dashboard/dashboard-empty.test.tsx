// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { ApolloLink } from '@apollo/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderScreen, type Sent } from '../../testing/render-screen';
import { DashboardEmpty } from './dashboard-empty';

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-CH');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const currencies = ['CHF', 'EUR', 'USD'].map((code) => ({ __typename: 'Currency' as const, code, name: code }));
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

function show(version: number, answer?: (sent: Sent) => ApolloLink.Result) {
  const me = { __typename: 'User' as const, id: 'member', version };
  const saved = { ...me, baseCurrency: 'EUR', locale: 'de-CH', timeZone, version: version + 1 };
  return renderScreen(
    <DashboardEmpty data={{ me, currencies, valuations: [] }} month="2026-11" />,
    answer ?? (() => ({ data: { updateMe: saved } })),
  );
}

it('a newcomer confirms by keyboard what the browser says of them, with another currency, and goes on from there', async () => {
  const { person, sent } = show(1);
  const [locale, currency] = ['Figures and dates', 'Base currency'].map((name) =>
    screen.getByLabelText<HTMLSelectElement>(name),
  );
  expect([locale?.selectedOptions[0]?.textContent, currency?.value]).toEqual(['German (Switzerland)', 'CHF']);
  await person.selectOptions(currency as HTMLSelectElement, 'EUR');
  await person.tab();
  await person.keyboard('{Enter}');
  await screen.findByText('Saved. Settings › Profile changes how figures are written.');
  const input = { locale: 'de-CH', baseCurrency: 'EUR', timeZone, expectedVersion: 1 };
  expect(sent).toMatchObject([{ operation: 'ChooseHabits', variables: { input } }]);
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Start with your own' }));
});

it('a newcomer whose choice is refused reads why, and can choose again', async () => {
  const { person } = show(1, () => ({ data: null, errors: [{ message: 'There is no such time zone.' }] }));
  await person.click(screen.getByRole('button', { name: 'OK' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved\. ./);
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'OK' }).disabled).toBe(false));
});

it.each(['Load demo data', 'Start with your own'])(
  '“%s” takes what the line says along, before anything else',
  async (name) => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Offline')));
    const { person, sent } = show(1);
    await person.click(screen.getByText(name));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({ variables: { input: { locale: 'de-CH', baseCurrency: 'CHF' } } }),
    );
    vi.unstubAllGlobals();
  },
);

it('a member who ever said how figures are to be written is not asked', () => {
  show(2);
  expect(screen.queryByRole('form', { name: 'How your figures are written' })).toBeNull();
});
