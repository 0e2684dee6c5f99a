import { Box } from '@mui/material';
import type { MonthGrid_EquityFragment } from '../../__generated__/graphql';
import { LiveValue } from '../../components/live-value';
import { useFormat } from '../../lib/format-context';
import { listOf } from '../../lib/list-of';

/** What is left of an asset once the debts secured on it are paid. */
export function EquityNote({ equity: { value, currency, leftOut } }: { equity: MonthGrid_EquityFragment }) {
  const format = useFormat();
  return (
    <Box component="span" className="figures" sx={{ display: 'block' }}>
      {value === null ? (
        `Equity unknown: no rate of ${listOf(leftOut)}`
      ) : (
        <>
          Equity <LiveValue>{format.amount(value, currency)}</LiveValue>
        </>
      )}
    </Box>
  );
}
