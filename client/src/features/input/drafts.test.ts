import { describe, expect, it } from 'vitest';
import { draftsReducer, type DraftAction, type Drafts } from './drafts';

const typed = (value: string) => ({ base: null, value });
const storedOf = (value: string) => ({
  ...{ id: 'a', assetId: 'a', month: '2026-11', notes: null, version: 1, owner: 'member' },
  value,
});
const sentOf = (drafts: Drafts) => ({
  drafts,
  values: Object.entries(drafts).map(([assetId, { value = null }]) => ({ assetId, value: value?.replace(',', '.') })),
});

const tooLow = new Map([['a', 'Too low.']]);

describe('what was typed', () => {
  it('stays with a refusal, which the next keystroke takes away', () => {
    const sent = sentOf({ a: typed('-5') });
    const refused = draftsReducer({ a: typed('-5') }, { type: 'refused', refusals: tooLow, sent });
    expect(refused).toEqual({ a: { ...typed('-5'), refusal: 'Too low.' } });
    expect(draftsReducer(refused, { type: 'typed', assetId: 'a', base: null, value: '5' })).toEqual({ a: typed('5') });
  });

  it('is not called refused when it was typed after what the server refused, nor when it was reverted by then', () => {
    const refused = { type: 'refused', refusals: tooLow, sent: sentOf({ a: typed('-5') }) } as const;
    expect(draftsReducer({ a: typed('5') }, refused)).toEqual({ a: typed('5') });
    expect(draftsReducer({}, refused)).toEqual({});
    const written = { ...typed('−5.00'), amount: '-5' };
    expect(draftsReducer({ a: written }, refused)).toEqual({ a: { ...written, refusal: 'Too low.' } });
  });

  it('goes once it is saved, except what was typed in the meantime, which is begun from what was saved', () => {
    const stored = { id: 'b', assetId: 'b', month: '2026-11', value: '2', notes: null, version: 1, owner: 'member' };
    const sent = sentOf({ a: typed('1'), b: typed('2'), c: typed('1200,5') });
    const now = { a: typed('1'), b: typed('22'), c: { ...typed('1,200.50'), amount: '1200.5' } };
    const recorded = new Map([['b', stored]]);
    expect(draftsReducer(now, { type: 'saved', sent, recorded })).toEqual({ b: { base: stored, value: '22' } });
  });

  it('is compared with what was stored when it was begun, however it goes on, until that was seen', () => {
    const began = storedOf('1');
    const by = (action: DraftAction) => draftsReducer({ a: { base: began, value: '2', notes: 'why' } }, action);
    const since = storedOf('3');
    expect(by({ type: 'typed', assetId: 'a', base: since, value: '22' })).toEqual({
      a: { base: began, value: '22', notes: 'why' },
    });
    expect(by({ type: 'noted', assetId: 'a', base: since, notes: 'so' })).toEqual({
      a: { base: began, value: '2', notes: 'so' },
    });
    const filled = by({ type: 'filled', values: [{ assetId: 'a', base: since, value: '9' }] });
    expect(filled['a']).toMatchObject({ base: began, value: '9', notes: 'why' });
    expect(by({ type: 'kept', assetId: 'a', base: since })).toEqual({ a: { base: since, value: '2', notes: 'why' } });
  });

  it('is no longer called refused once it is kept, and no longer asked about once it is settled', () => {
    const drafts: Drafts = { a: { ...typed('1.234'), refusal: 'No.', decimal: 'ask' } };
    expect(draftsReducer(drafts, { type: 'kept', assetId: 'a', base: null })['a']).not.toHaveProperty('refusal');
    const values = [{ assetId: 'a', value: '1,234.00', amount: '1234' }];
    expect(draftsReducer(drafts, { type: 'settled', values })['a']).not.toHaveProperty('decimal');
  });

  it('is saved however its amount is written out by then, but not with a note that came since', () => {
    const sent = { drafts: { a: typed('1200,50') }, values: [{ assetId: 'a', value: '1200.50' }] };
    const saved = { type: 'saved', sent, recorded: new Map([['a', storedOf('1200.5')]]) } as const;
    const written = { ...typed('1,200.50'), amount: '1200.5' };
    expect(draftsReducer({ a: written }, saved)).toEqual({});
    const noted = { ...typed('1200,50'), notes: 'since' };
    expect(draftsReducer({ a: noted }, saved)).toEqual({ a: { ...noted, base: storedOf('1200.5') } });
  });

  it('goes for one row on Esc and for all on Discard', () => {
    const drafts = { a: typed('1'), b: typed('2') };
    expect(draftsReducer(drafts, { type: 'reverted', assetId: 'a' })).toEqual({ b: typed('2') });
    expect(draftsReducer(drafts, { type: 'discarded' })).toEqual({});
  });

  it('stays where a paste is undone after it', () => {
    const before: Drafts = { a: typed('1') };
    const values = ['a', 'b'].map((assetId) => ({ assetId, base: null, value: '9' }));
    const filled = draftsReducer(before, { type: 'filled', values });
    const batch = filled['a']?.batch ?? { before: {}, assetIds: [] };
    expect(draftsReducer(filled, { type: 'undone', batch })).toEqual(before);
    const later = draftsReducer(filled, { type: 'typed', assetId: 'b', base: null, value: '7' });
    expect(draftsReducer(later, { type: 'undone', batch })).toEqual({ a: typed('1'), b: typed('7') });
  });
});
