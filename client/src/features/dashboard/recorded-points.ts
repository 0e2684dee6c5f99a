/** The points from the first month that has a value. Before it nothing was recorded, which is not the same as zero. */
export function recordedPoints<Point extends { categories: readonly unknown[] }>(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ categories }) => categories.length > 0);
  return first < 0 ? [] : points.slice(first);
}
