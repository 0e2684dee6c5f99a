import { useState } from 'react';
import type { AssetAction } from './asset-menu';

/** What was asked for: to add an asset, or something with one of them. */
export type AssetTask = { type: 'add' } | AssetAction;

/** The task that is open, and how to start one. */
export function useAssetTask() {
  const [task, start] = useState<AssetTask>();
  return { task, start, finish: () => start(undefined) };
}
