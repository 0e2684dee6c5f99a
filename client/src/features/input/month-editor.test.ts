import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { valuation } from '../../testing/sample-month';
import { createMonthEditor, openRows } from './month-editor';

const format = createFormat('en-GB', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);
const rows = [
  valuation('Account', { previous: '90', value: '100.00' }),
  valuation('Savings', { previous: '250' }),
  valuation('Fund', { previous: '40' }),
  valuation('New'),
];
const editorOf = () => createMonthEditor({ rows, format });
const valuesOf = (editor: ReturnType<typeof editorOf>) =>
  Object.fromEntries(Object.entries(editor.drafts()).map(([assetId, { value }]) => [assetId, value]));

describe('a pasted column', () => {
  it('fills the rows downwards, leaves out its gaps, and names what found no row', () => {
    const editor = editorOf();
    expect(editor.paste('savings', ['1', '', '3', '4', '', '5'])).toEqual({ filled: 2, left: ['4', '5'] });
    expect(valuesOf(editor)).toEqual({ savings: '1.00', new: '3.00' });
    expect(editor.paste('savings', ['', ''])).toEqual({ filled: 0, left: [] });
    expect(editor.lastBatch()?.assetIds).toEqual(['savings', 'new']);
  });

  it('can be undone while nothing was typed since, whatever else happened to it', () => {
    const editor = editorOf();
    editor.type('savings', '7');
    editor.paste('savings', ['1', '2']);
    const batch = editor.lastBatch();
    const sent = { drafts: editor.drafts(), values: [] };
    editor.leave('savings');
    editor.refuse(sent, new Map([['savings', 'Too low.']]));
    editor.keep('savings');
    editor.answer('fund', { value: '2' });
    expect(editor.lastBatch()).toBe(batch);
    if (batch) editor.undo(batch);
    expect(valuesOf(editor)).toEqual({ savings: '7' });
    editor.paste('savings', ['1', '2']);
    editor.type('account', '5');
    expect(editor.lastBatch()).toBeUndefined();
  });

  it('that may be read in two ways is settled by one answer, and nothing else is', () => {
    const editor = editorOf();
    editor.paste('savings', ['1.234', '2.345', '3.456']);
    editor.paste('fund', ['5.678', '9.123']);
    editor.answer('savings', { value: '1234', decimal: ',' });
    expect(valuesOf(editor)).toEqual({ savings: '1,234.00', fund: '5.678', new: '9.123' });
    editor.answer('fund', { value: '5678', decimal: ',' });
    expect(valuesOf(editor)).toEqual({ savings: '1,234.00', fund: '5,678.00', new: '9,123.00' });
  });

  it('is not settled by the choice between an amount and a thousand times as much', () => {
    const editor = editorOf();
    // The second would be read by the locale alone; beside the first it has to be asked about.
    editor.paste('fund', ['5.678', '9,123']);
    editor.answer('fund', { value: '5678' });
    expect(valuesOf(editor)).toEqual({ fund: '5,678.00', new: '9,123' });
  });

  it('keeps cells that prove no convention as they are while its others are settled', () => {
    const editor = editorOf();
    editor.paste('savings', ['1.234', 'total', '2.345']);
    editor.type('new', '2.345');
    editor.answer('savings', { value: '1234', decimal: ',' });
    expect(valuesOf(editor)).toEqual({ savings: '1,234.00', fund: 'total', new: '2.345' });
  });
});

describe('what was typed', () => {
  it('is written out once its field is left, but for what is refused or no amount', () => {
    const editor = editorOf();
    editor.type('savings', '1200,5');
    editor.type('fund', 'abc');
    editor.type('new', '7');
    editor.refuse({ drafts: editor.drafts(), values: [] }, new Map([['new', 'Too low.']]));
    for (const id of ['savings', 'fund', 'new', 'account']) editor.leave(id);
    expect(valuesOf(editor)).toEqual({ savings: '1,200.50', fund: 'abc', new: '7' });
    const before = editor.drafts();
    editor.leave('savings');
    expect(editor.drafts()).toBe(before);
  });

  it('comes back where it was discarded, until something else is typed', () => {
    const editor = editorOf();
    editor.type('savings', '7');
    const batch = editor.discard();
    expect([editor.drafts(), editor.lastBatch()]).toEqual([{}, batch]);
    editor.undo(batch);
    expect(valuesOf(editor)).toEqual({ savings: '7' });
  });
});

describe('last values', () => {
  it('are offered where there is one and nothing stands for this month, and taken all at once', () => {
    const editor = editorOf();
    const open = () => openRows(rows, editor.drafts(), format).map(({ asset }) => asset.id);
    expect(open()).toEqual(['savings', 'fund']);
    editor.type('fund', 'abc');
    editor.type('account', '');
    expect(open()).toEqual(['savings']);
    editor.revert('account');
    editor.acceptAll();
    expect(valuesOf(editor)).toEqual({ savings: '250.00', fund: 'abc' });
    expect(open()).toEqual([]);
    const batch = editor.lastBatch();
    editor.acceptAll();
    expect(editor.lastBatch()).toBe(batch);
  });
});
