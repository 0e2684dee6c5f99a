import { Box, Button, Collapse, Typography } from '@mui/material';
import { useState } from 'react';
import type { MonthGrid_AssetFragment } from '../../__generated__/graphql';
import { nameOrder } from '../../../../domain/names';
import { useFormat } from '../../lib/format-context';
import { isClosed } from '../../lib/is-closed';
import { AssetMenu, type AssetAction } from './asset-menu';

export interface ClosedAssetsProps {
  assets: readonly MonthGrid_AssetFragment[];
  onAction: (action: AssetAction) => void;
}

/** What was closed and is not asked for in this month, shown on demand. */
export function ClosedAssets({ assets, onAction }: ClosedAssetsProps) {
  const [shown, setShown] = useState(false);
  const format = useFormat();
  const compare = nameOrder(format.locale);
  const sorted = assets.toSorted((a, b) => compare(a.name, b.name));
  if (assets.length === 0) return null;
  return (
    <Box sx={{ mt: 4 }}>
      <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)} sx={{ color: 'text.secondary' }}>
        {shown ? 'Hide' : 'Show'} {assets.length} closed {assets.length === 1 ? 'asset' : 'assets'}
      </Button>
      <Collapse in={shown} unmountOnExit>
        <Box
          component="ul"
          aria-label="Closed assets"
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 2,
            p: 0,
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: '12px',
          }}
        >
          {sorted.map((asset) => (
            <Box
              component="li"
              key={asset.id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 4,
                pl: 5,
                pr: 2,
                py: 1,
                '& + &': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {asset.name}
                <Typography variant="caption" color="textSecondary" component="div">
                  {asset.category.name}, {isClosed(asset.closedOn) ? 'closed' : 'closes'} on{' '}
                  {format.date(asset.closedOn ?? '')}
                </Typography>
              </Box>
              <AssetMenu asset={asset} onAction={onAction} />
            </Box>
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}
