import { exchange, type RateTable } from './exchange';
import { ZERO, toAmount, type Decimal } from './money';

/** A currency as amounts in it are rounded. */
export interface RoundedCurrency {
  currency: string;
  minorUnits: number;
}

/** What an asset is worth in a month, and what is owed on the debts secured on it; each in its own currency. */
export interface SecuredAsset extends RoundedCurrency {
  value: Decimal;
  debts: { currency: string; value: Decimal }[];
}

export interface EquityFigures {
  currency: string;
  /** Null where something cannot be exchanged: what is left is then unknown, and no part of it is the answer. */
  value: string | null;
  /** The currencies that cannot be exchanged. */
  leftOut: string[];
}

/**
 * What is left of an asset once the debts secured on it are paid: in its own currency where all is in that, so that no
 * rate is needed, else in the base currency. Rounded once, as net worth is.
 */
export function equityOf(asset: SecuredAsset, base: RoundedCurrency, month: string, rates: RateTable): EquityFigures {
  const { currency, minorUnits } = asset.debts.every((debt) => debt.currency === asset.currency) ? asset : base;
  const parts = [asset, ...asset.debts.map((debt) => ({ ...debt, value: debt.value.negated() }))].map((part) => ({
    currency: part.currency,
    // Nothing is worth nothing in any currency.
    value: part.value.isZero() ? ZERO : exchange(part.value, part.currency, currency, month, rates),
  }));
  const leftOut = new Set(parts.filter(({ value }) => value === undefined).map((part) => part.currency));
  const left = parts.reduce((sum, { value }) => sum.plus(value ?? ZERO), ZERO);
  return { currency, value: leftOut.size > 0 ? null : toAmount(left, minorUnits), leftOut: [...leftOut].sort() };
}
