import type { ApolloClient } from '@apollo/client';
import type { AssetValueInput, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { stepBetween } from '../../lib/undo/step-between';
import type { Step } from '../../lib/undo/undo-history';
import type { Versions } from '../../lib/undo/versions';
import type { Stored } from './drafts';
import { sendMonth } from './use-record-month';

export interface SavedMonth {
  month: string;
  /** As they were before. */
  rows: readonly MonthGrid_ValuationFragment[];
  /** What is stored since, by the ids of the assets. */
  recorded: ReadonlyMap<string, Stored>;
}

/** A saved month as a step: each value goes back to what it was before, and is written over nothing but what was saved. */
export function monthStep(client: ApolloClient, versions: Versions, saved: SavedMonth, format: Format): Step {
  const { month, rows, recorded } = saved;
  const idOf = (assetId: string) => `${assetId} ${month}`;
  const changed = rows.flatMap(({ asset, input }) => {
    const now = recorded.get(asset.id);
    if (now === undefined) return [];
    return [{ id: idOf(asset.id), before: sideOf(asset.id, input), after: sideOf(asset.id, now) }];
  });
  const [first, ...more] = rows.filter(({ asset }) => recorded.has(asset.id));
  const what = more.length === 0 ? `Value of ${first?.asset.name}` : `${more.length + 1} values`;
  return stepBetween(`${what} saved, ${format.month(month)}`, versions, changed, async (wanted) => {
    const values = wanted.map(({ content, expectedVersion }) => ({ ...content, expectedVersion }));
    const stored = await sendMonth(client, month, rows, values);
    return new Map([...stored].map(([assetId, input]) => [idOf(assetId), input?.version ?? 0]));
  });
}

function sideOf(assetId: string, input: Stored): { content: AssetValueInput; version: number } {
  const content = { assetId, value: input?.value ?? null, ...(input ? { notes: input.notes } : {}) };
  return { content, version: input?.version ?? 0 };
}
