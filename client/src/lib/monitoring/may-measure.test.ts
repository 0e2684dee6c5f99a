import { expect, it } from 'vitest';
import { mayMeasure } from './may-measure';

it.each([
  ['by chance', {}, 0.1, 0.09, true],
  ['and most are not', {}, 0.1, 0.1, false],
  ['always at a rate of 1', {}, 1, 0.999, true],
  ['never at a rate of 0', {}, 0, 0, false],
  ['also where the browser says that it may be', { doNotTrack: '0', globalPrivacyControl: false }, 1, 0, true],
  ['not with Do Not Track', { doNotTrack: '1' }, 1, 0, false],
  ['not with Global Privacy Control', { doNotTrack: null, globalPrivacyControl: true }, 1, 0, false],
])('a visit is measured %s', (_, wishes, sampleRate, chance, measured) => {
  expect(mayMeasure(wishes, sampleRate, chance)).toBe(measured);
});
