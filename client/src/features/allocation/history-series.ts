import type { AllocationHistory_MonthFragment } from '../../__generated__/graphql';
import type { CategoryLike } from '../../components/category-fill';
import type { StackedSeries } from '../../components/stacked-history-chart/stacked-history';

type Month = Pick<AllocationHistory_MonthFragment, 'month' | 'total' | 'categories' | 'priced'>;

/**
 * The history as layers, from the first month with a value on. Before it nothing was recorded, which is not zero.
 *
 * @param show each category's percentage of the month's total, or its value
 * @param order codes of categories, the lowest layer first; others lie on top
 */
export function historySeries<Entry extends Month>(
  history: readonly Entry[],
  show: 'pct' | 'value',
  { colourOf, order }: { colourOf: (category: CategoryLike) => string; order: readonly string[] },
): { months: Entry[]; series: StackedSeries[] } {
  // A month of which nothing has a rate is no figure: layers begin after the last of these.
  const priced = history.slice(history.findLastIndex((month) => !month.priced) + 1);
  const first = priced.findIndex(({ categories }) => categories.length > 0);
  const months = first < 0 ? [] : priced.slice(first);
  const known = new Map(
    months.flatMap(({ categories }) => categories.map(({ category }) => [category.code, category])),
  );
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const layers = [...known.values()].sort((a, b) => place(a.code) - place(b.code));
  return {
    months,
    series: layers.map((category) => ({
      id: category.code,
      label: category.name,
      colour: colourOf(category),
      values: months.map(
        ({ categories }) => categories.find((entry) => entry.category.code === category.code)?.[show] ?? null,
      ),
    })),
  };
}
