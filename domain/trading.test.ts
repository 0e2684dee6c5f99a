import { expect, test } from 'vitest';
import { Decimal } from './money';
import { tradingOf, type HeldAsset } from './trading';

const asset = (value: string | null, more: Partial<HeldAsset> = {}): HeldAsset => ({
  value: value === null ? null : new Decimal(value),
  open: true,
  tradable: null,
  ...more,
});
const trading = (assets: HeldAsset[], byDefault = true) => {
  const { canBuy, sellable, unpriced } = tradingOf(assets, byDefault);
  return [canBuy, sellable.toFixed(), unpriced];
};

test('what is open and tradable can be sold, as its category says where it does not say so itself', () => {
  const assets = [asset('5'), asset('7', { tradable: true }), asset('9', { tradable: false })];
  expect(trading(assets)).toEqual([true, '12', false]);
  expect(trading(assets, false)).toEqual([true, '7', false]);
  expect(trading([asset('9', { open: false })], false)).toEqual([false, '0', false]);
});

test('what is overdrawn altogether leaves nothing to sell', () => {
  expect(trading([asset('5'), asset('-7')])).toEqual([true, '0', false]);
});

test('of a category without anything open something is bought where the category can be traded', () => {
  expect([trading([]), trading([], false)]).toEqual([
    [true, '0', false],
    [false, '0', false],
  ]);
  expect(trading([asset('0', { open: false })])).toEqual([true, '0', false]);
  expect(trading([asset('5', { tradable: false })])).toEqual([false, '0', false]);
});

test('what has no rate makes the worth of its category unknown', () => {
  expect(trading([asset('5'), asset(null)])).toEqual([true, '5', true]);
});
