import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { driftText, shareText } from './share-text';
import { sortByDrift } from './sort-by-drift';

const british = createFormat('en-GB');

describe('the order of categories', () => {
  it('is by distance from the target on either side, and what has no target comes last by size', () => {
    const category = (name: string, deltaPct: string | null, value: string) => ({ name, deltaPct, value });
    const sorted = sortByDrift([
      category('untargeted and small', null, '1'),
      category('on target', '0.00', '500'),
      category('a little below', '1.25', '10'),
      category('untargeted and large', null, '900'),
      category('far above', '-12.5', '100'),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual([
      'far above',
      'a little below',
      'on target',
      'untargeted and large',
      'untargeted and small',
    ]);
  });
});

describe('shares and drifts', () => {
  it('are written with two decimals or as many as were set', () => {
    expect(shareText(british, '5')).toBe('5.00%');
    expect(shareText(british, '33.3333')).toBe('33.3333%');
    expect(shareText(british, null)).toBe('–');
  });

  it('say on which side of the target a share is', () => {
    expect(driftText(british, '3.2')).toBe('3.20 below');
    expect(driftText(british, '-3.2')).toBe('3.20 above');
    expect(driftText(british, '0.00')).toBe('on target');
  });
});
