import { useApolloClient } from '@apollo/client/react';
import type { MonthGrid_AssetFragment, UpdateAssetInput } from '../../__generated__/graphql';
import { Refused } from '../../lib/undo/refused';
import { stepOfOne } from '../../lib/undo/step-between';
import { useUndo } from '../../lib/undo/use-undo';
import { changesTo, formOf, inputOf } from './asset-form';
import { AssetInUse, canBeMadeAgain, everyValueOf } from './asset-in-use';
import { CreateAsset, DeleteAsset, UpdateAsset } from './asset-mutations';
import { RecordMonth } from './use-record-month';

type Asset = MonthGrid_AssetFragment;

/** Records what was done with assets, as steps that lead there and back. */
export function useAssetSteps() {
  const client = useApolloClient();
  const { record, versions } = useUndo();

  async function update(input: UpdateAssetInput): Promise<number> {
    const { data } = await client.mutate({ mutation: UpdateAsset, variables: { input } });
    return data?.updateAsset.version ?? 0;
  }

  function changed(done: string, before: Asset, after: Asset, back: Partial<UpdateAssetInput>, there: typeof back) {
    const { id, name } = after;
    const sides = {
      id,
      before: { content: back, version: before.version },
      after: { content: there, version: after.version },
    };
    const write = (content: typeof back, expectedVersion: number) => update({ ...content, id, expectedVersion });
    record(stepOfOne(`${name} ${done}`, versions, sides, write));
  }

  function lifeOf(asset: Asset, first?: FirstValue) {
    const { id } = asset;
    const state = versions.at(id, asset.version);
    return {
      async make() {
        const input = inputOf(id, formOf(asset, asset.currency));
        const { data } = await client.mutate({ mutation: CreateAsset, variables: { input } });
        versions.back(id, state, data?.createAsset.version ?? 1);
        if (first) await client.mutate({ mutation: RecordMonth, variables: { input: monthOf(id, first) } });
      },
      async remove() {
        // A deletion asks for no version, and takes along whatever hangs on it.
        await update({ id, expectedVersion: state.version });
        const variables = everyValueOf(id);
        const { data } = await client.query({ query: AssetInUse, variables, fetchPolicy: 'network-only' });
        if (!data || !canBeMadeAgain(id, data, first)) throw new Refused('It is in use by now. Delete it by its menu.');
        await client.mutate({ mutation: DeleteAsset, variables: { id } });
      },
    };
  }

  return {
    added(asset: Asset, first?: FirstValue) {
      const { make, remove } = lifeOf(asset, first);
      record({ name: `${asset.name} added`, undo: remove, redo: make });
    },
    deleted(asset: Asset) {
      const { make, remove } = lifeOf(asset);
      record({ name: `${asset.name} deleted`, undo: make, redo: remove });
    },
    edited: (before: Asset, after: Asset) =>
      changed('changed', before, after, changesFrom(after, before), changesFrom(before, after)),
    closed: (before: Asset, after: Asset) =>
      // Opened again on the day it was closed on, it never was.
      changed(
        'closed',
        before,
        after,
        { closedOn: before.closedOn, ...(before.closedOn === null ? { reopenedOn: after.closedOn } : {}) },
        { closedOn: after.closedOn },
      ),
    reopened: (before: Asset, after: Asset, reopenedOn: string) =>
      changed('opened again', before, after, { closedOn: before.closedOn }, { closedOn: null, reopenedOn }),
  };
}

/** The value that an asset came with. */
export interface FirstValue {
  month: string;
  value: string;
}

/** A first value as it is recorded. */
export function monthOf(assetId: string, { month, value }: FirstValue) {
  return { month, values: [{ assetId, value, expectedVersion: 0 }] };
}

function changesFrom(before: Asset, after: Asset): Partial<UpdateAssetInput> {
  return changesTo(before, formOf(after, after.currency));
}
