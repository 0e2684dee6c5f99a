import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { AssetAction } from './asset-menu';
import { REFRESHED, UpdateAsset } from './asset-mutations';
import { forgetFigures } from './forget-figures';

/** What was asked for: to add an asset, or something with one of them. */
export type AssetTask = { type: 'add' } | AssetAction;

/** The task that is open, and how to start one. Reopening needs no dialog. */
export function useAssetTask() {
  const [task, setTask] = useState<AssetTask>();
  const [update, { error }] = useMutation(UpdateAsset, { ...REFRESHED, update: (cache) => forgetFigures(cache) });
  function start(next: AssetTask) {
    if (next.type === 'reopen')
      update({ variables: { input: { id: next.assetId, closedOn: null } } }).catch(() => undefined);
    else setTask(next);
  }
  return { task, start, finish: () => setTask(undefined), error };
}
