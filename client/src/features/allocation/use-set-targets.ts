import { useMutation } from '@apollo/client/react';
import { graphql } from '../../__generated__';
import type { AllocationTargetInput } from '../../__generated__/graphql';
import { forgetAllocation, REFRESHED } from './forget-allocation';

const SetTargets = graphql(`
  mutation SetTargets($input: [AllocationTargetInput!]!) {
    setAllocationTargets(input: $input) {
      id
      targetPct
      version
    }
  }
`);

/** Sets targets, all of them or none, and has the month on screen computed with them. */
export function useSetTargets(month: string) {
  const [mutate, { loading }] = useMutation(SetTargets, {
    ...REFRESHED,
    update: (cache) => forgetAllocation(cache, { keep: month }),
  });
  return {
    setTargets: (input: AllocationTargetInput[]) => mutate({ variables: { input } }),
    setting: loading,
  };
}
