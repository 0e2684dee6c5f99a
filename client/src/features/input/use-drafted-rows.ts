import { useMemo, useState } from 'react';

interface Row {
  asset: { id: string };
}

/**
 * The rows of a month, and those that are gone from it (closed or deleted elsewhere) while something was typed into
 * them: what was typed stays in sight until it is saved, refused or discarded.
 *
 * @param drafted the ids of assets that something was typed for, with spaces between them
 */
export function useDraftedRows<T extends Row>(rows: readonly T[], drafted: string): readonly T[] {
  const [shown, setShown] = useState(rows);
  const all = useMemo(() => withDrafted(rows, shown, new Set(drafted.split(' '))), [rows, shown, drafted]);
  if (all.length === shown.length && all.every((row, index) => row === shown[index])) return shown;
  setShown(all);
  return all;
}

/** A row that is gone keeps its place: behind the nearest of those it stood behind. */
function withDrafted<T extends Row>(
  rows: readonly T[],
  shown: readonly T[],
  drafted: ReadonlySet<string>,
): readonly T[] {
  const known = new Set(rows.map(({ asset }) => asset.id));
  const all = [...rows];
  shown.forEach((row, index) => {
    if (known.has(row.asset.id) || !drafted.has(row.asset.id)) return;
    const before = new Set(shown.slice(0, index).map(({ asset }) => asset.id));
    all.splice(all.findLastIndex(({ asset }) => before.has(asset.id)) + 1, 0, row);
  });
  return all;
}
