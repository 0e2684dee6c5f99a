import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import { assetTargetNote } from './asset-target-note';
import type { ShareCategory, SharesProps } from './category-share';
import { shareText } from './share-text';

export interface CardAssetsProps extends Pick<SharesProps, 'currency' | 'onEditAsset'> {
  entry: ShareCategory;
}

/** The assets of a category as its card shows them: value, share and target inside the category. */
export function CardAssets({ entry: { category, assets }, currency, onEditAsset }: CardAssetsProps) {
  const format = useFormat();
  return (
    <Box component="ul" aria-label={`Assets in ${category.name}`} sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
      {assets.map((holding) => {
        const { asset, value, pct, targetPct, delta } = holding;
        return (
          <Box component="li" key={asset.id} sx={rowStyle}>
            <Box sx={{ minWidth: 0 }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>{asset.name}</Typography>
              <Typography variant="caption" color="textSecondary" component="div">
                {assetTargetNote(asset, category, format)}
              </Typography>
            </Box>
            <Box className="figures" sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
              <Typography>{value === null ? 'No rate' : format.amount(value, currency)}</Typography>
              <Typography variant="caption" color="textSecondary" component="div">
                {shareText(format, pct)}
                {targetPct !== null && `, target ${shareText(format, targetPct)}`}
              </Typography>
              {delta !== null && (
                <Typography variant="caption" color="textSecondary" component="div">
                  {format.amount(delta, currency, { sign: true })} to target
                </Typography>
              )}
            </Box>
            <IconButton
              aria-label={`Edit the target of ${asset.name}`}
              onClick={() => onEditAsset(holding)}
              sx={{ mr: -3 }}
            >
              <EditOutlinedIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  alignItems: 'center',
  columnGap: 3,
  py: 2,
  borderTop: 1,
  borderColor: 'divider',
} as const;
