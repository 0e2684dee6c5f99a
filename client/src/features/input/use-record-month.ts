import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { AssetValueInput, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
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

type Rows = readonly MonthGrid_ValuationFragment[];

/** Sends values of a month in one mutation, puts them where the grid reads them, and answers what is stored now. */
export async function sendMonth(
  client: ApolloClient,
  month: string,
  rows: Rows,
  values: readonly AssetValueInput[],
): Promise<ReadonlyMap<string, Stored>> {
  const { data } = await client.mutate({
    mutation: RecordMonth,
    variables: { input: { month, values: [...values] } },
  });
  const inputOf = (assetId: string) => data?.recordAssetInputs.find((input) => input.assetId === assetId) ?? null;
  const recorded = new Map(values.map(({ assetId }) => [String(assetId), inputOf(String(assetId))]));
  for (const row of rows) {
    const input = recorded.get(row.asset.id);
    if (input !== undefined) putInput(client, row, input);
  }
  forget(client.cache, ['ASSET_INPUTS'], (field, stored) => field === 'valuations' && stored.includes(month));
  return recorded;
}

function putInput({ cache }: ApolloClient, row: Rows[number], input: Stored) {
  cache.modify({
    id: cache.identify({ ...row }) ?? '',
    fields: { input: (_: unknown, { toReference }) => (input ? (toReference({ ...input }) ?? null) : null) },
  });
}

/** Sends the changed rows of a month, and sorts what was refused to them. */
export function useRecordMonth(month: string, rows: Rows) {
  const client = useApolloClient();
  const [recording, setRecording] = useState(false);

  async function record(values: readonly AssetValueInput[]): Promise<RecordOutcome> {
    setRecording(true);
    try {
      return { saved: true, recorded: await sendMonth(client, month, rows, values) };
    } catch (error) {
      // What somebody else wrote meanwhile is to be seen beside what was typed.
      if (apiErrors(error).some(({ type }) => type === 'CONFLICT'))
        void client.refetchQueries({ include: ['MonthlyInput'] });
      return refused(error, values);
    } finally {
      setRecording(false);
    }
  }

  return { record, recording };
}

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
