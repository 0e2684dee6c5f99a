import { Box, useTheme } from '@mui/material';
import { Decimal } from '../../../../domain/money';
import { categoryFill, type CategoryLike } from '../../components/category-fill';

export interface ShareBarProps {
  category: CategoryLike;
  pct: string | null;
  targetPct: string | null;
  /** The share that fills the whole width, so that bars of one list can be compared. */
  full: number;
}

/** A share as a bar from zero, with a tick where its target is. The figures stand beside it. */
export function ShareBar({ category, pct, targetPct, full }: ShareBarProps) {
  const theme = useTheme();
  const at = (share: string | null) => `${new Decimal(share ?? 0).div(full).times(100).clamp(0, 100).toNumber()}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 16, minWidth: 64 }}>
      <Box sx={{ position: 'absolute', inset: '4px 0', borderRadius: '2px', bgcolor: 'action.selected' }} />
      <Box
        sx={{
          position: 'absolute',
          inset: '4px auto 4px 0',
          width: at(pct),
          borderRadius: '2px',
          background: categoryFill(theme, category),
          transition: 'width 150ms',
        }}
      />
      {targetPct !== null && (
        <Box
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: at(targetPct),
            ml: '-2px',
            width: '4px',
            border: '1px solid',
            borderColor: 'background.paper',
            borderRadius: '2px',
            bgcolor: 'text.primary',
            transition: 'left 150ms',
          }}
        />
      )}
    </Box>
  );
}

/** The largest share or target of a list: the width its bars have in common. */
export function fullShare(items: readonly { pct: string | null; targetPct: string | null }[]): number {
  return Math.max(1, ...items.flatMap(({ pct, targetPct }) => [Number(pct ?? 0), Number(targetPct ?? 0)]));
}
