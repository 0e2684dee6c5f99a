import { addMonths } from '../../domain/month';
import { rateByHand } from '../../lambdas/lib/testing/rate-by-hand';
import type { Books } from '../../lambdas/net-worth/testing/books';
import { NOTHING, add, over, rational, times, type Rational } from '../../lambdas/net-worth/testing/rational';
import { Decimal } from '../../domain/money';
import { sumOf } from '../../domain/split';

interface Category {
  category: { code: string; kind: 'ASSET' | 'LIABILITY' };
  value: string;
}
/** Everything that states the worth of a month. */
export interface MonthFigures {
  netWorth: {
    points: { assets: string; liabilities: string; netWorth: string; change: string | null; categories: Category[] }[];
    unpriced: { asset: { id: string } }[];
  };
  allocation: {
    total: string;
    previousTotal: string;
    categories: (Category & { assets: { asset: { id: string }; value: string | null }[] })[];
  };
  allocationHistory: { total: string }[];
  valuations: {
    asset: { id: string; currency: string; category: { code: string } };
    input: { value: string } | null;
    previous: { value: string } | null;
  }[];
}

/** Asks for all of it in one request. */
export function monthQuestion(month: string, currency: string): string {
  const range = `from: "${addMonths(month, -1)}", to: "${month}", currency: "${currency}"`;
  const category = 'category { code kind } value';
  return `{
    netWorth(${range}) { points { assets liabilities netWorth change categories { ${category} } } unpriced { asset { id } } }
    allocation(month: "${month}", currency: "${currency}") {
      total previousTotal categories { ${category} assets { asset { id } value } }
    }
    allocationHistory(${range}) { total }
    valuations(month: "${month}") { asset { id currency category { code } } input { value } previous { value } }
  }`;
}

/** Exact, of decimals. */
export const total = (amounts: (string | null)[]) => sumOf(amounts.map((amount) => new Decimal(amount ?? 0)));
export const valueOf = (categories: Category[], code: string) =>
  categories.find(({ category }) => category.code === code)?.value ?? '0';

/** What the monthly input says a category is worth, exchanged without rounding; what has no rate is left out. */
export function enteredIn(screen: MonthFigures, code: string, given: Books, month: string, target: string): Rational {
  const rateOf = (currency: string) => rateByHand(given, currency, month);
  const values = screen.valuations.filter(({ asset }) => asset.category.code === code);
  return values.reduce((sum, { asset, input, previous }) => {
    const held = rational((input ?? previous)?.value ?? '0');
    if (asset.currency === target) return add(sum, held);
    const [sold, bought] = [rateOf(asset.currency), rateOf(target)];
    return sold === undefined || bought === undefined ? sum : add(sum, over(times(held, bought), sold));
  }, NOTHING);
}
