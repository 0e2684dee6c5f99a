/** Rows of the same category together, in the order in which they come. */
export function groupByCategory<Row extends { asset: { category: { code: string } } }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { code } = row.asset.category;
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return [...groups.values()];
}
