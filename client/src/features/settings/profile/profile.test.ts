import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples';
import { localeOptions } from '../../../lib/locale-options';
import { changesTo, formOf } from './profile-form';
import { zoneGroups } from './time-zones';

const now = new Date('2026-11-22T15:44:00Z');
const currencies = [
  { code: 'EUR', name: 'Euro', minorUnits: 2 },
  { code: 'JPY', name: 'Yen', minorUnits: 0 },
];
const user = {
  __typename: 'User' as const,
  id: 'u',
  email: 'ada@example.com',
  name: null,
  baseCurrency: 'EUR',
  locale: 'en-GB',
  timeZone: 'Europe/Rome',
  version: 7,
};

describe('the example of a locale', () => {
  it('shows a date, a time, an amount, a loss and a share as they are written there, the date in English', () => {
    expect(examplesOf({ locale: 'en-GB', baseCurrency: 'EUR', timeZone: 'Europe/Rome', currencies }, now)).toEqual({
      date: expect.stringMatching(/^Sunday,? 22 November 2026$/),
      time: '16:44',
      amount: '€1,234,567.50',
      loss: '−€980.40',
      percent: '12.5%',
    });
    expect(examplesOf({ locale: 'de-DE', baseCurrency: 'JPY', timeZone: 'Asia/Tokyo', currencies }, now)).toMatchObject(
      {
        date: expect.stringMatching(/^Monday,? 23 November 2026$/),
        time: '00:44',
        amount: expect.stringMatching(/^1\.234\.568\sJP¥$/),
      },
    );
  });

  it('is left out where the browser knows no such zone', () => {
    expect(
      examplesOf({ locale: 'en-GB', baseCurrency: 'EUR', timeZone: 'Mars/Olympus', currencies }, now),
    ).toBeUndefined();
  });
});

describe('what can be chosen', () => {
  it('has the locale that is set, and each one once', () => {
    const tags = localeOptions('ar-EG-u-nu-latn', 'en-GB').map(({ tag }) => tag);
    expect(tags).toContain('ar-EG-u-nu-latn');
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('has time zones by region, the one that is set and UTC among them', () => {
    expect(zoneGroups('America/Argentina/Buenos_Aires', ['Europe/Rome', 'Europe/Athens'])).toEqual([
      { region: 'America', zones: [{ id: 'America/Argentina/Buenos_Aires', name: 'Argentina, Buenos Aires' }] },
      {
        region: 'Europe',
        zones: [
          { id: 'Europe/Athens', name: 'Athens' },
          { id: 'Europe/Rome', name: 'Rome' },
        ],
      },
      { region: 'Other', zones: [{ id: 'UTC', name: 'UTC' }] },
    ]);
  });
});

describe('saving the profile', () => {
  it('sends what was changed, with the version it was changed from', () => {
    expect(changesTo(user, { ...formOf(user), name: 'Ada', locale: 'de-DE' })).toEqual({
      expectedVersion: 7,
      name: 'Ada',
      locale: 'de-DE',
    });
  });

  it('clears a name that was emptied', () => {
    const named = { ...user, name: 'Ada' };
    expect(changesTo(named, { ...formOf(named), name: '' })).toEqual({ expectedVersion: 7, name: null });
  });
});
