import { expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { leftOutText } from './left-out-text';

const british = createFormat('en-GB');
const item = (name: string, currency = 'ISK', from = '2026-11') => ({
  asset: { id: name, name },
  ...{ currency, from, to: '2026-11', value: '5.00' },
});

it('what has no rate is named, together for a currency and its months', () => {
  expect(leftOutText([item('House'), item('Boat'), item('Shares', 'USD', '2026-10')], british)).toEqual([
    `House (${british.amount('5', 'ISK')}) and Boat (${british.amount('5', 'ISK')}) are left out: there is no rate to exchange ISK in November 2026.`,
    'Shares (US$5.00) is left out: there is no rate to exchange USD in October 2026 and November 2026.',
  ]);
});

it('three hundred assets without a rate are one sentence that names three of them', () => {
  const many = Array.from({ length: 300 }, (_, index) => item(`Holding ${index + 1}`, 'USD'));
  expect(leftOutText(many, british)).toEqual([
    'Holding 1 (US$5.00), Holding 2 (US$5.00), Holding 3 (US$5.00) and 297 more are left out: there is no rate to exchange USD in November 2026.',
  ]);
});
