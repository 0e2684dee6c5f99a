import type { Decimal } from './money';
import { ZERO } from './money';
import { HUNDRED, shareOut } from './percentages';
import { splitWhole, sumOf } from './split';

/** An asset that is open, as its category's target looks at it. */
export interface TargetedAsset {
  /** Share of the category set by hand, 0 to 100. */
  subTargetPct: Decimal | null;
  /** In the currency of the answer; null when it or its exchange rate is unknown. */
  marketCap: Decimal | null;
}

/**
 * The share of its category each asset should have: what was set by hand first; in a category weighted by market
 * capitalisation the others share what is left in proportion to theirs. The rest have no target (null).
 */
export function assetTargetPcts(assets: TargetedAsset[], marketCapWeighted: boolean): (Decimal | null)[] {
  const byHand = sumOf(assets.map(({ subTargetPct }) => subTargetPct ?? ZERO));
  const caps = assets.map(({ subTargetPct, marketCap }) => (subTargetPct === null ? marketCap : null));
  const weights = caps.map((cap) => cap ?? ZERO);
  if (!marketCapWeighted || sumOf(weights).isZero()) return assets.map(({ subTargetPct }) => subTargetPct);
  const left = byHand.greaterThan(HUNDRED) ? ZERO : HUNDRED.minus(byHand);
  const shares = shareOut(left, weights, Math.max(2, left.decimalPlaces()));
  return assets.map(
    ({ subTargetPct }, index) => subTargetPct ?? (caps[index] === null ? null : (shares[index] ?? null)),
  );
}

/** Target shares as amounts of a whole, in units: they and the share nobody has (it may be negative) add up to it. */
export function targetValues(whole: Decimal, pcts: (Decimal | null)[], minorUnits: number): (Decimal | null)[] {
  const parts = pcts.map((pct) => whole.times(pct ?? ZERO).div(HUNDRED));
  const values = splitWhole([...parts, whole.minus(sumOf(parts))], whole, minorUnits);
  return pcts.map((pct, index) => (pct === null ? null : (values[index] ?? null)));
}
