/** The months after the last one of which nothing has a rate: what is no figure belongs in no chart. */
export function pricedMonths<Month extends { priced: boolean }>(months: readonly Month[]): Month[] {
  return months.slice(months.findLastIndex(({ priced }) => !priced) + 1);
}

/** The points after the last one that is no figure, as nothing of it has a rate: what a line can be drawn through. */
export function pricedPoints<Point extends { categories: readonly unknown[]; priced: boolean }>(
  points: readonly Point[],
): Point[] {
  return recordedPoints(pricedMonths(points));
}

/** The points from the first month that has a value. Before it nothing was recorded, which is not the same as zero. */
export function recordedPoints<Point extends { categories: readonly unknown[] }>(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ categories }) => categories.length > 0);
  return first < 0 ? [] : points.slice(first);
}
