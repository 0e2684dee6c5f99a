import { exchange, type RateTable } from './exchange';
import { ZERO, toAmount, type Decimal } from './money';
import { monthsFrom } from './month';
import { splitExactly, splitWhole, sumOf } from './split';

export type FlowKind = 'INCOME' | 'EXPENSE';

/**
 * What came in (of incomes) or went out (of expenses) in a month, by where it is sorted and in which currency it was.
 * A refund is a negative expense, and what had to be paid back a negative income.
 */
export interface FlowTotal {
  kind: FlowKind;
  /** A category of the first level; null for what is still to be sorted. */
  category: string | null;
  /** The part of the category; null for what is in none of its parts. */
  subcategory: string | null;
  currency: string;
  month: string;
  amount: Decimal;
}

/** A category's part, rounded; its subcategories add up to it. */
export interface CategoryFlow {
  category: string | null;
  amount: Decimal;
  subcategories: { subcategory: string | null; amount: Decimal }[];
}

/** One side of a cash flow, rounded; its categories, largest first, add up to the total. */
export interface FlowSide {
  total: Decimal;
  categories: CategoryFlow[];
}

export interface MonthFlow {
  month: string;
  income: FlowSide;
  expenses: FlowSide;
  /** False where something came in or went out and none of it has a rate: then the amounts are no figures. */
  priced: boolean;
}

/** What no figure contains: all amounts of a kind and currency in these months, which have no rate. */
export interface UnpricedFlow {
  kind: FlowKind;
  currency: string;
  from: string;
  to: string;
  amount: Decimal;
}

export interface CashFlowQuestion {
  from: string;
  to: string;
  /** The currency to answer in, and its minor units. */
  currency: string;
  minorUnits: number;
  totals: FlowTotal[];
  rates: RateTable;
}

/**
 * What came in and went out in each month of a range and in the whole of it, exchanged at each month's rate.
 *
 * Rounding happens once: the exact sum of a month's side is rounded half to even, and split over its categories and
 * theirs over subcategories by largest remainder. Whatever spans more is the sum of that. So subcategories add up to
 * categories, categories to totals, and months to the range, to the last unit.
 */
export function cashFlowByMonth(question: CashFlowQuestion): {
  months: MonthFlow[];
  whole: Omit<MonthFlow, 'month'>;
  unpriced: UnpricedFlow[];
} {
  const byMonth = groupBy(question.totals, ({ month }) => month);
  const missed: FlowTotal[] = [];
  const months = monthsFrom(question.from, question.to).map((month) => {
    const totals = byMonth.get(month) ?? [];
    const missedHere: FlowTotal[] = [];
    const side = (kind: FlowKind) =>
      monthSide(
        totals.filter((total) => total.kind === kind),
        question,
        missedHere,
      );
    const sides = { income: side('INCOME'), expenses: side('EXPENSE') };
    missed.push(...missedHere);
    return { month, ...sides, priced: totals.length === 0 || missedHere.length < totals.length };
  });
  const whole = {
    income: addSides(months.map(({ income }) => income)),
    expenses: addSides(months.map(({ expenses }) => expenses)),
    priced: question.totals.length === 0 || missed.length < question.totals.length,
  };
  return { months, whole, unpriced: unpricedFlows(missed) };
}

/** The totals of one kind in one month, rounded and split. What has no rate is put into `missed`. */
export function monthSide(
  totals: FlowTotal[],
  { currency, minorUnits, rates }: Pick<CashFlowQuestion, 'currency' | 'minorUnits' | 'rates'>,
  missed: FlowTotal[],
): FlowSide {
  const priced = totals.map((total) => {
    // Nothing is nothing in any currency, such as what was refunded in full.
    const amount = total.amount.isZero() ? ZERO : exchange(total.amount, total.currency, currency, total.month, rates);
    if (amount === undefined) missed.push(total);
    return { ...total, amount: amount ?? ZERO };
  });
  const categories = [...groupBy(priced, ({ category }) => category)].map(([category, parts]) => ({
    category,
    exact: sumOf(parts.map(({ amount }) => amount)),
    subcategories: [...groupBy(parts, ({ subcategory }) => subcategory)].map(([subcategory, own]) => ({
      subcategory,
      exact: sumOf(own.map(({ amount }) => amount)),
    })),
  }));
  const amounts = splitExactly(
    categories.map(({ exact }) => exact),
    minorUnits,
  );
  const rounded = categories.map(({ category, subcategories }, index) => {
    const amount = amounts[index] ?? ZERO;
    const parts = splitWhole(
      subcategories.map(({ exact }) => exact),
      amount,
      minorUnits,
    );
    return {
      category,
      amount,
      subcategories: largestFirst(
        subcategories.map(({ subcategory }, part) => ({ subcategory, amount: parts[part] ?? ZERO })),
      ),
    };
  });
  return { total: sumOf(amounts), categories: largestFirst(rounded) };
}

/** What a side comes to over many months. */
function addSides(sides: FlowSide[]): FlowSide {
  const categories = groupBy(
    sides.flatMap((side) => side.categories),
    ({ category }) => category,
  );
  const added = [...categories].map(([category, parts]) => ({
    category,
    amount: sumOf(parts.map(({ amount }) => amount)),
    subcategories: largestFirst(
      [
        ...groupBy(
          parts.flatMap((part) => part.subcategories),
          ({ subcategory }) => subcategory,
        ),
      ].map(([subcategory, own]) => ({ subcategory, amount: sumOf(own.map(({ amount }) => amount)) })),
    ),
  }));
  return { total: sumOf(sides.map(({ total }) => total)), categories: largestFirst(added) };
}

/** What has no rate, by kind and currency. */
export function unpricedFlows(missed: FlowTotal[]): UnpricedFlow[] {
  return [...groupBy(missed, ({ kind, currency }) => `${kind} ${currency}`).values()].flatMap((totals) => {
    const months = totals.map(({ month }) => month).sort();
    const [first, from, to] = [totals[0], months[0], months.at(-1)];
    if (first === undefined || from === undefined || to === undefined) return [];
    const { kind, currency } = first;
    return [{ kind, currency, from, to, amount: sumOf(totals.map(({ amount }) => amount)) }];
  });
}

/** What percentage one amount is of another, with two decimals, half to even; null when that is not above zero. */
export function percentageOf(part: Decimal, whole: Decimal): string | null {
  return !whole.greaterThan(ZERO) ? null : toAmount(part.times(100).div(whole), 2);
}

function largestFirst<Part extends { amount: Decimal }>(parts: Part[]): Part[] {
  return parts.sort((a, b) => b.amount.comparedTo(a.amount));
}

function groupBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
