import { ZERO, type Decimal } from './money';
import { sumOf } from './split';

/** An asset as a plan looks at it: what it is worth (null without an exchange rate) and whether it can be traded. */
export interface HeldAsset {
  value: Decimal | null;
  /** Whether it is open at the end of the month. */
  open: boolean;
  /** Set by hand; null goes by the category. */
  tradable: boolean | null;
}

/** What a plan may do with a category. */
export interface Trading {
  canBuy: boolean;
  /** What its tradable assets are worth together, never below zero: all the rest stays. */
  sellable: Decimal;
  /** Whether part of it has no exchange rate, so that nobody knows what it is worth. */
  unpriced: boolean;
}

/** What can be traded of a category: bought where one of its assets can be, or where there is none yet and the category can. */
export function tradingOf(assets: HeldAsset[], tradableByDefault: boolean): Trading {
  const open = assets.filter((asset) => asset.open);
  const tradable = open.filter((asset) => asset.tradable ?? tradableByDefault);
  const worth = sumOf(tradable.map(({ value }) => value ?? ZERO));
  return {
    canBuy: open.length === 0 ? tradableByDefault : tradable.length > 0,
    sellable: worth.isNegative() ? ZERO : worth,
    unpriced: assets.some(({ value }) => value === null),
  };
}
