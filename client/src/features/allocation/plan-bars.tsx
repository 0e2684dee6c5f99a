import { Box, useTheme } from '@mui/material';
import { categoryFill } from '../../components/category-fill';
import type { Trade } from './plan';

/** The share before as a pale bar, after as a full one, and a tick at the target. The figures stand beside them. */
export function PlanBars({ trade: { category, pct, pctAfter, targetPct }, full }: { trade: Trade; full: number }) {
  const fill = categoryFill(useTheme(), category);
  const at = (share: string | null) => `${Math.min(100, Math.max(0, (Number(share ?? 0) / full) * 100))}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 18, display: 'grid', alignContent: 'center', gap: '2px' }}>
      <Box sx={{ height: 5, borderRadius: '2px', width: at(pct), background: fill, opacity: 0.4 }} />
      <Box sx={{ height: 5, borderRadius: '2px', width: at(pctAfter), background: fill, transition: 'width 150ms' }} />
      {targetPct !== null && (
        <Box
          sx={{
            position: 'absolute',
            inset: `0 auto 0 ${at(targetPct)}`,
            ml: '-1px',
            width: '2px',
            bgcolor: 'text.primary',
          }}
        />
      )}
    </Box>
  );
}
