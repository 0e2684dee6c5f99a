import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../__generated__';
import type { AllocationTargetInput } from '../../__generated__/graphql';
import { stepBetween } from '../../lib/undo/step-between';
import type { Step } from '../../lib/undo/undo-history';
import { useUndo } from '../../lib/undo/use-undo';
import { forgetAllocation, REFRESHED } from './forget-allocation';
import type { Targets } from './target-drafts';

const SetTargets = graphql(`
  mutation SetTargets($input: [AllocationTargetInput!]!) {
    setAllocationTargets(input: $input) {
      id
      targetPct
      version
    }
  }
`);

/** A target as it is sent, over the version that is known of it. */
export type VersionedTarget = AllocationTargetInput & { expectedVersion: number };

/** Sets targets, all of them or none, has the month on screen computed with them, and answers the step that was done. */
export function useSetTargets(month: string) {
  const client = useApolloClient();
  const { record, versions } = useUndo();

  return async (wanted: readonly VersionedTarget[], before: Targets): Promise<Step> => {
    const since = await send(client, month, wanted);
    const changed = wanted.map(({ categoryCode, targetPct = null, expectedVersion }) => {
      const id = idOf(String(categoryCode));
      return {
        id,
        before: { content: { categoryCode, targetPct: before[categoryCode] ?? null }, version: expectedVersion },
        after: { content: { categoryCode, targetPct }, version: since.get(id) ?? 0 },
      };
    });
    const step = stepBetween('Targets saved', versions, changed, (things) =>
      send(
        client,
        month,
        things.map(({ content, expectedVersion }) => ({ ...content, expectedVersion })),
      ),
    );
    record(step);
    return step;
  };
}

/** Answers the versions that the targets have since. */
async function send(client: ApolloClient, month: string, input: readonly VersionedTarget[]) {
  const { data } = await client.mutate({
    mutation: SetTargets,
    variables: { input: [...input] },
    ...REFRESHED,
    update: (cache) => forgetAllocation(cache, { keep: month }),
  });
  return new Map(data?.setAllocationTargets.map(({ id, version }) => [idOf(id), version]));
}

function idOf(code: string): string {
  return `target ${code}`;
}
