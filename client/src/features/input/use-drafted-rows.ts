import { useMemo, useState } from 'react';
import type { Drafts } from './drafts';

interface Row {
  asset: { id: string };
}

/**
 * The rows of a month, and those that are gone from it (closed or deleted elsewhere) while something was typed into
 * them: what was typed stays in sight until it is saved, refused or discarded.
 */
export function useDraftedRows<T extends Row>(rows: readonly T[], drafts: Drafts): readonly T[] {
  const [shown, setShown] = useState(rows);
  const drafted = useMemo(() => withDrafted(rows, shown, drafts), [rows, shown, drafts]);
  if (drafted.length !== shown.length || drafted.some((row, index) => row !== shown[index])) setShown(drafted);
  return drafted;
}

/** A row that is gone keeps its place: behind the nearest of those it stood behind. */
function withDrafted<T extends Row>(rows: readonly T[], shown: readonly T[], drafts: Drafts): readonly T[] {
  const known = new Set(rows.map(({ asset }) => asset.id));
  const drafted = [...rows];
  shown.forEach((row, index) => {
    if (known.has(row.asset.id) || !drafts[row.asset.id]) return;
    const before = new Set(shown.slice(0, index).map(({ asset }) => asset.id));
    drafted.splice(drafted.findLastIndex(({ asset }) => before.has(asset.id)) + 1, 0, row);
  });
  return drafted;
}
