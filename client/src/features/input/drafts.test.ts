import { describe, expect, it } from 'vitest';
import { valuation } from '../../testing/sample-month';
import { createFormat } from '../../lib/format';
import { draftsReducer, rowChange, valueNow } from './drafts';

const british = createFormat('en-GB', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);
const entered = valuation('Account', { previous: '90', value: '100.00', notes: 'as of the 30th' });
const open = valuation('Savings', { previous: '250' });

describe('what is sent for a row', () => {
  it.each([
    ['untouched', undefined],
    ['the same amount written another way', { value: '100' }],
    ['the same amount with another decimal', { value: '100.0' }],
  ])('is nothing: %s', (_, draft) => {
    expect(rowChange(entered, draft, british)).toEqual({ kind: 'none' });
  });

  it('is the amount as it travels, and notes only when they changed', () => {
    expect(rowChange(entered, { value: '1,200.5' }, british)).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: '1200.5' },
    });
    expect(rowChange(entered, { notes: ' new ' }, british)).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: '100.00', notes: 'new' },
    });
    expect(rowChange(entered, { notes: '' }, british)).toMatchObject({ input: { notes: null } });
  });

  it('removes the entry when it was emptied, and is nothing when there was none', () => {
    expect(rowChange(entered, { value: '' }, british)).toEqual({
      kind: 'change',
      input: { assetId: 'account', value: null },
    });
    expect(rowChange(open, { value: ' ' }, british)).toEqual({ kind: 'none' });
  });

  it('keeps a zero: nothing left is not the same as nothing entered', () => {
    expect(rowChange(open, { value: '0' }, british)).toEqual({
      kind: 'change',
      input: { assetId: 'savings', value: '0' },
    });
  });

  it('is held back while it makes no sense', () => {
    expect(rowChange(open, { value: 'abc' }, british)).toMatchObject({ kind: 'invalid' });
    expect(rowChange(open, { value: '1.234' }, british)).toEqual({
      kind: 'invalid',
      problem: 'Euro amounts have at most 2 decimals.',
    });
    expect(rowChange(open, { notes: 'why' }, british)).toEqual({ kind: 'invalid', problem: 'A note needs a value.' });
  });
});

it('a value from before it had to fit its currency stays while its note is changed', () => {
  const old = valuation('Old', { value: '1.234' });
  expect(rowChange(old, { value: '1.234', notes: 'seen' }, british)).toMatchObject({ kind: 'change' });
});

describe('the value of a row', () => {
  it('is the typed one, else the stored one, and none while what is typed makes no sense', () => {
    expect(valueNow(entered, undefined, 'en-GB')).toBe('100.00');
    expect(valueNow(entered, { value: '5' }, 'en-GB')).toBe('5');
    expect(valueNow(entered, { value: '' }, 'en-GB')).toBeNull();
    expect(valueNow(entered, { value: 'abc' }, 'en-GB')).toBeNull();
    expect(valueNow(open, undefined, 'en-GB')).toBeNull();
  });
});

const tooLow = new Map([['a', 'Too low.']]);

describe('what was typed', () => {
  it('stays with a refusal, which the next keystroke takes away', () => {
    const drafts = { a: { value: '-5' } };
    const refused = draftsReducer(drafts, { type: 'refused', refusals: tooLow, drafts, locale: 'en-GB' });
    expect(refused).toEqual({ a: { value: '-5', refusal: 'Too low.' } });
    expect(draftsReducer(refused, { type: 'typed', assetId: 'a', value: '5' })).toEqual({ a: { value: '5' } });
  });

  it('is not called refused when it was typed after what the server refused, nor when it was reverted by then', () => {
    const refused = { type: 'refused', refusals: tooLow, drafts: { a: { value: '-5' } }, locale: 'en-GB' } as const;
    expect(draftsReducer({ a: { value: '5' } }, refused)).toEqual({ a: { value: '5' } });
    expect(draftsReducer({}, refused)).toEqual({});
  });

  it('goes once it is saved, except what was typed in the meantime', () => {
    const sent = { a: { value: '1' }, b: { value: '2' }, c: { value: '1200,5' } };
    const now = { a: { value: '1' }, b: { value: '22' }, c: { value: '1,200.50' } };
    expect(draftsReducer(now, { type: 'saved', drafts: sent, locale: 'en-GB' })).toEqual({ b: { value: '22' } });
  });

  it('goes for one row on Esc and for all on Discard', () => {
    const drafts = { a: { value: '1' }, b: { value: '2' } };
    expect(draftsReducer(drafts, { type: 'reverted', assetId: 'a' })).toEqual({ b: { value: '2' } });
    expect(draftsReducer(drafts, { type: 'discarded' })).toEqual({});
  });
});
