import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../__generated__';
import type { AssetValueInput, MonthGrid_ValuationFragment, RecordMonthMutation } from '../../__generated__/graphql';
import { apiErrors, problemText } from '../../lib/api-error';
import { forget } from '../../lib/live/touched';
import type { Stored } from './drafts';

export const RecordMonth = graphql(`
  mutation RecordMonth($input: RecordAssetInputsInput!) {
    recordAssetInputs(input: $input) {
      ...MonthGrid_input
    }
  }
`);

export type RecordOutcome =
  /** What is stored now, by asset id; null where the entry was removed. */
  | { saved: true; recorded: ReadonlyMap<string, Stored> }
  /** By asset id, and what belongs to no row. */
  | { saved: false; refusals: ReadonlyMap<string, string>; problem?: string };

/** Sends the changed rows of a month in one mutation, and puts the answer where the grid reads it. */
export function useRecordMonth(month: string, valuations: readonly MonthGrid_ValuationFragment[]) {
  const client = useApolloClient();
  const [mutate, { loading }] = useMutation(RecordMonth);

  async function record(values: readonly AssetValueInput[]): Promise<RecordOutcome> {
    try {
      const { data } = await mutate({ variables: { input: { month, values: [...values] } } });
      const recorded = new Map(
        values.map(({ assetId }): [string, Recorded | null] => [
          String(assetId),
          data?.recordAssetInputs.find((input) => input.assetId === assetId) ?? null,
        ]),
      );
      for (const [assetId, input] of recorded) {
        const valuation = valuations.find(({ asset }) => asset.id === assetId);
        if (valuation) putInput(valuation, input);
      }
      forget(client.cache, ['ASSET_INPUTS'], (field, stored) => field === 'valuations' && stored.includes(month));
      return { saved: true, recorded };
    } catch (error) {
      // What somebody else wrote meanwhile is to be seen beside what was typed.
      if (apiErrors(error).some(({ type }) => type === 'CONFLICT'))
        void client.refetchQueries({ include: ['MonthlyInput'] });
      return refused(error, values);
    }
  }

  function putInput(valuation: MonthGrid_ValuationFragment, input: Recorded | null) {
    client.cache.modify({
      id: client.cache.identify({ ...valuation }) ?? '',
      fields: { input: (_: unknown, { toReference }) => (input ? (toReference({ ...input }) ?? null) : null) },
    });
  }

  return { record, recording: loading };
}

type Recorded = RecordMonthMutation['recordAssetInputs'][number];

/** Sorts what the server refused to the rows at fault: `values[3].value` is the fourth that was sent. */
export function refused(error: unknown, values: readonly AssetValueInput[]): RecordOutcome {
  const refusals = new Map<string, string>();
  for (const { field, message } of apiErrors(error)) {
    const position = /^(?:input\.)?values\[(\d+)\]/.exec(field ?? '')?.[1];
    const row = position === undefined ? undefined : values[Number(position)];
    if (row) refusals.set(String(row.assetId), message);
  }
  return { saved: false, refusals, ...(refusals.size === 0 ? { problem: problemText(error) } : {}) };
}
