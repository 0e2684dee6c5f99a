import { Box, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import type { Format_CurrencyFragment, Format_UserFragment } from '../../__generated__/graphql';
import { Problem } from '../../components/problem';
import { FormatProvider } from '../../lib/format-context';

interface SectionData {
  me: Format_UserFragment;
  currencies?: Format_CurrencyFragment[];
}

export interface SectionFrameProps<Data extends SectionData> {
  query: {
    data?: Data | undefined;
    previousData?: Data | undefined;
    error?: Error | undefined;
    refetch: () => unknown;
  };
  /** How high the section is, roughly, while it loads. */
  height: number;
  children: (data: Data) => ReactNode;
}

/** What every section does with its query: waits, says what went wrong, and writes figures the member's way. */
export function SectionFrame<Data extends SectionData>({ query, height, children }: SectionFrameProps<Data>) {
  const { error } = query;
  const data = query.data ?? query.previousData;
  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? none}>
      {error && <Problem error={error} onRetry={() => void query.refetch()} />}
      {!data && !error && (
        <Box role="status" aria-label="Loading">
          <Skeleton variant="rounded" height={height} sx={{ borderRadius: '12px' }} />
        </Box>
      )}
      {data && <Box sx={{ display: 'grid', gap: 6 }}>{children(data)}</Box>}
    </FormatProvider>
  );
}

const none: Format_CurrencyFragment[] = [];
