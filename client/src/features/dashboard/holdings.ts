import { crossRate, exchange } from '../../../../domain/exchange';
import { Decimal, toAmount } from '../../../../domain/money';
import { percentagesOf, toPercentage } from '../../../../domain/percentages';
import { splitWhole } from '../../../../domain/split';
import type {
  Composition_AllocationFragment,
  Composition_RateFragment,
  Composition_ValuationFragment,
} from '../../__generated__/graphql';
import { ratesOfMonth } from '../../lib/rates-of-month';

/** One asset or debt, and how its figure came about. Amounts are decimal strings. */
export interface Holding {
  id: string;
  name: string;
  /** In the currency of the screen; null where there is no exchange rate. */
  value: string | null;
  /** Percent of its category. */
  pct: string | null;
  /** As it was entered. */
  entered: { value: string; currency: string; month: string };
  /** The rate it was exchanged at; null where there was nothing to exchange. */
  rate: AppliedRate | null;
}

/** How much of the screen's currency one unit of another was worth, and how old that is. */
export interface AppliedRate {
  rate: string;
  /** The month it was published for. */
  month: string;
  staleMonths: number;
  sources: Composition_RateFragment['source'][];
}

export interface HoldingsFacts {
  month: string;
  currency: string;
  minorUnits: number;
  allocation: Composition_AllocationFragment;
  valuations: readonly Composition_ValuationFragment[];
  rates: readonly Composition_RateFragment[];
}

/**
 * What a category of a month consists of, largest first. Assets are as the allocation values them; debts, which are no
 * part of it, are exchanged here by the same rules, so that they add up to the category's value as well.
 */
export function holdingsOf(category: { code: string; kind: string; value: string }, facts: HoldingsFacts): Holding[] {
  const own = facts.valuations.filter(({ asset }) => asset.category.code === category.code);
  const known = category.kind === 'ASSET' ? allocated(category.code, facts) : exchanged(category.value, own, facts);
  return own
    .flatMap(({ asset, input, previous }) => {
      const entered = input ?? previous;
      if (!entered) return [];
      const { value = null, pct = null } = known.get(asset.id) ?? {};
      const { currency } = asset;
      return [
        {
          id: asset.id,
          name: asset.name,
          value,
          pct,
          entered: { value: entered.value, currency, month: entered.month },
          rate: value === null ? null : appliedRate(currency, facts),
        },
      ];
    })
    .sort((a, b) => new Decimal(b.value ?? -1).comparedTo(a.value ?? -1));
}

type Known = Map<string, { value?: string | null; pct?: string | null }>;

function allocated(code: string, { allocation }: HoldingsFacts): Known {
  const assets = allocation.categories.find(({ category }) => category.code === code)?.assets ?? [];
  return new Map(assets.map(({ asset, value = null, pct = null }) => [asset.id, { value, pct }]));
}

function exchanged(whole: string, own: readonly Composition_ValuationFragment[], facts: HoldingsFacts): Known {
  const table = ratesOfMonth(facts.rates, facts.month);
  const parts = own.flatMap(({ asset, input, previous }) => {
    const amount = new Decimal((input ?? previous)?.value ?? 0);
    const value = exchange(amount, asset.currency, facts.currency, facts.month, table);
    return value === undefined ? [] : [{ id: asset.id, value }];
  });
  const values = splitWhole(
    parts.map(({ value }) => value),
    new Decimal(whole),
    facts.minorUnits,
  );
  const pcts = percentagesOf(values);
  return new Map(
    parts.map(({ id }, index) => {
      const value = values[index] ?? new Decimal(0);
      const pct = pcts?.[index];
      return [id, { value: toAmount(value, facts.minorUnits), pct: pct ? toPercentage(pct) : null }];
    }),
  );
}

function appliedRate(currency: string, facts: HoldingsFacts): AppliedRate | null {
  const rate =
    currency === facts.currency
      ? undefined
      : crossRate(currency, facts.currency, facts.month, ratesOfMonth(facts.rates, facts.month));
  if (rate === undefined) return null;
  const used = facts.rates.filter((entry) => entry.currency === currency || entry.currency === facts.currency);
  return {
    rate: rate.toSignificantDigits(6).toFixed(),
    month: used.map(({ sourceMonth }) => sourceMonth).sort()[0] ?? facts.month,
    staleMonths: Math.max(0, ...used.map(({ staleMonths }) => staleMonths)),
    sources: [...new Set(used.map(({ source }) => source))],
  };
}
