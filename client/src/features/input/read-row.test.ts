import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { valuation } from '../../testing/sample-month';
import type { Draft, Stored } from './drafts';
import { readRow, waits } from './read-row';

const british = createFormat('en-GB', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);
const entered = valuation('Account', { previous: '90', value: '100.00', notes: 'as of the 30th' });
const open = valuation('Savings', { previous: '250' });

const change = (row: typeof entered, draft?: Omit<Draft, 'base'>, base: Stored = row.input) =>
  readRow(row, draft && { base, ...draft }, british).change;

describe('what is sent for a row', () => {
  it.each([
    ['untouched', undefined],
    ['the same amount written another way', { value: '100' }],
    ['the same amount with another decimal', { value: '100.0' }],
  ])('is nothing: %s', (_, draft) => {
    expect(change(entered, draft)).toEqual({ kind: 'none' });
  });

  it('is the amount as it travels with the version it was typed over, and notes only when they changed', () => {
    expect(change(entered, { value: '1,200.5' })).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: '1200.5', expectedVersion: 1 },
    });
    expect(change(entered, { notes: ' new ' })).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: '100.00', notes: 'new', expectedVersion: 1 },
    });
    expect(change(entered, { notes: '' })).toMatchObject({ input: { notes: null } });
    expect(change(entered, { value: '', notes: 'gone' })).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: null, expectedVersion: 1 },
    });
  });

  it.each(['', ' ', '-', '–'])(
    'removes the entry when it was emptied, with %j, and is nothing when there was none',
    (value) => {
      expect(change(entered, { value })).toEqual({
        kind: 'change',
        input: { assetId: 'account', value: null, expectedVersion: 1 },
      });
      expect(change(open, { value })).toEqual({ kind: 'none' });
    },
  );

  it('keeps a zero: nothing left is not the same as nothing entered', () => {
    expect(change(open, { value: '0' })).toEqual({
      kind: 'change',
      input: { assetId: 'savings', value: '0', expectedVersion: 0 },
    });
  });

  it('is held back while it makes no sense', () => {
    expect(change(open, { value: 'abc' })).toMatchObject({ kind: 'invalid' });
    expect(change(open, { value: '$5' })).toMatchObject({ kind: 'invalid' });
    expect(change(open, { notes: 'why' })).toEqual({ kind: 'invalid', problem: 'A note needs a value.' });
  });

  it('is held back while it may be either of two amounts, unless one was chosen', () => {
    expect(change(open, { value: '1.234' })).toMatchObject({ kind: 'asked' });
    expect(change(open, { value: '250,000' })).toMatchObject({ kind: 'asked' });
    expect(change(open, { value: '250,000.00', amount: '250000' })).toMatchObject({ kind: 'change' });
  });

  it('is held back while another window has stored something since, unless it is the same', () => {
    expect(change(entered, { value: '7' }, null)).toEqual({ kind: 'conflict', theirs: entered.input });
    expect(change(open, { value: '7' }, entered.input)).toEqual({ kind: 'conflict', theirs: null });
    expect(change(entered, { value: '100' }, null)).toEqual({ kind: 'none' });
    // One that was deleted and entered anew may have the same version.
    for (const other of [{ value: '99.00' }, { notes: 'theirs' }, { version: 2 }]) {
      const again = entered.input && { ...entered.input, ...other };
      expect(change(entered, { value: '7' }, again)).toMatchObject({ kind: 'conflict' });
    }
  });

  it('is what the grid itself has written, also where that could be read in two ways', () => {
    const exact = valuation('Fund', { value: '1.234' });
    const value = british.editable('1.234', 'EUR');
    expect(change(exact, { value })).toEqual({ kind: 'none' });
    expect(change(exact, { value, notes: 'seen' })).toMatchObject({ input: { value: '1.234' } });
    // Belgium's English writes 1.234 for a thousand, and amounts with the same point before their decimals.
    const belgian = createFormat('en-BE', [{ code: 'ISK', name: 'Króna', minorUnits: 0 }]);
    const krona = valuation('Savings', { previous: '1234', currency: 'ISK' });
    const draft = { base: null, value: belgian.editable('1234', 'ISK') };
    expect(readRow(krona, draft, belgian).change).toMatchObject({ input: { value: '1234' } });
  });

  it('is held back with more decimals than its currency has, typed or taken from the month before', () => {
    const problem = 'Euro amounts have at most 2 decimals.';
    expect(change(open, { value: '12.3456' })).toEqual({ kind: 'invalid', problem });
    expect(change(open, { value: '1.234', amount: '1.234' })).toEqual({ kind: 'invalid', problem });
  });

  it('keeps a value from before it had to fit its currency, also where it is typed again', () => {
    const old = valuation('Old', { value: '1.234' });
    expect(change(old, { value: '1.2340', notes: 'seen' })).toMatchObject({ kind: 'change' });
  });
});

describe('a draft that stays as it is', () => {
  it('is read anew once something else is stored, or once amounts are written another way', () => {
    const draft: Draft = { base: entered.input, value: '1.5' };
    expect(readRow(entered, draft, british)).toBe(readRow(entered, draft, british));
    const stored = valuation('Account', { value: '1.50' });
    expect(readRow(stored, draft, british).change).toEqual({ kind: 'none' });
    expect(readRow(entered, draft, british).change).toMatchObject({ kind: 'change' });
    const yen = createFormat('en-GB', [{ code: 'EUR', name: 'Euro', minorUnits: 0 }]);
    expect(readRow(entered, draft, yen).change).toMatchObject({ kind: 'invalid' });
  });

  it('keeps Save waiting while it makes no sense, may be either of two amounts, or is somebody else’s by now', () => {
    expect(waits(change(open, { value: 'abc' }))).toBe(true);
    expect(waits(change(open, { value: '1.234' }))).toBe(true);
    expect(waits(change(entered, { value: '7' }, null))).toBe(true);
    expect(waits(change(open, { value: '7' }))).toBe(false);
    expect(waits(change(open))).toBe(false);
  });
});

describe('the value of a row', () => {
  const now = (row: typeof entered, value?: string) =>
    readRow(row, value === undefined ? undefined : { base: row.input, value }, british).now;

  it('is the typed one, else the stored one, and none while what is typed makes no sense', () => {
    expect(now(entered)).toBe('100.00');
    expect(now(entered, '5')).toBe('5');
    expect(now(entered, '')).toBeNull();
    expect(now(entered, 'abc')).toBeNull();
    expect(now(open)).toBeNull();
  });
});
