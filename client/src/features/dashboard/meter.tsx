import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface MeterProps {
  name: string;
  /** Beside the name, at the right. */
  figures: ReactNode;
  /** How much of the bar is filled, 0 to 1. */
  fill: number;
  color: string;
  /** Where a tick stands, 0 to 1. */
  tick?: number | undefined;
}

/** The height of a meter: skeletons hold its place with it. */
export const METER_HEIGHT = 37;

/** A name with its figures above a thin bar. The bar says nothing that the figures don't. */
export function Meter({ name, figures, fill, color, tick }: MeterProps) {
  const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;
  return (
    <Box component="li" sx={{ height: METER_HEIGHT }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3, fontSize: 13, lineHeight: '20px' }}>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {name}
        </Box>
        <Box component="span" className="figures" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
          {figures}
        </Box>
      </Box>
      <Box
        aria-hidden
        sx={{ position: 'relative', height: 6, mt: '2px', borderRadius: '2px', bgcolor: 'action.selected' }}
      >
        <Box
          sx={{ height: '100%', width: percent(fill), borderRadius: '2px', bgcolor: color, printColorAdjust: 'exact' }}
        />
        {tick !== undefined && (
          <Box
            sx={{
              position: 'absolute',
              top: -3,
              bottom: -3,
              left: `min(${percent(tick)}, calc(100% - 2px))`,
              width: 2,
              bgcolor: 'text.primary',
              printColorAdjust: 'exact',
            }}
          />
        )}
      </Box>
    </Box>
  );
}

/** Meters below each other. */
export const meterListStyle = { listStyle: 'none', m: 0, p: 0 } as const;
