import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AllocationOfMonth, AllocationOverTime, AllocationReader, AllocationScreen } from './allocation-queries';

export interface MonthRange {
  from: string;
  to: string;
}

/**
 * The figures of the screen. The first answer brings all of them; after it each part is read from the cache and asked
 * for by itself: another month leaves the history alone, another range the month.
 */
export function useAllocationScreen(month: string, range: MonthRange) {
  const [first] = useState({ month, ...range });
  const [answered, setAnswered] = useState(false);
  const screen = useQuery(AllocationScreen, { variables: first, skip: answered });
  if (!answered && screen.data && screen.networkStatus === NetworkStatus.ready) setAnswered(true);
  const skip = !answered && !screen.data;

  const reader = useQuery(AllocationReader, { skip, fetchPolicy: 'cache-first' });
  const ofMonth = useQuery(AllocationOfMonth, {
    variables: { month },
    skip,
    fetchPolicy: month === first.month ? 'cache-first' : 'cache-and-network',
    // What is asked for after a write is not answered by a request that was under way before it.
    context: { queryDeduplication: false },
  });
  const overTime = useQuery(AllocationOverTime, {
    variables: range,
    skip,
    fetchPolicy: range.from === first.from && range.to === first.to ? 'cache-first' : 'cache-and-network',
  });

  const parts = [screen, ofMonth, overTime];
  return {
    me: reader.data?.me,
    currencies: reader.data?.currencies ?? [],
    allocation: (ofMonth.data ?? ofMonth.previousData)?.allocation,
    history: (overTime.data ?? overTime.previousData)?.allocationHistory,
    monthPending: ofMonth.data === undefined,
    historyPending: overTime.data === undefined,
    error: parts.find(({ error }) => error)?.error,
    retry: () => parts.filter(({ error }) => error).forEach((part) => void part.refetch()),
  };
}
