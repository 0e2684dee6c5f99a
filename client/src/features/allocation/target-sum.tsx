import { Box, Button, Typography } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import { plainPercent } from './share-text';
import { unallocated } from './target-drafts';
import type { TargetEditor } from './use-target-editor';

/** What the targets add up to while they are edited, and the one Save. Sticks to the foot of the screen. */
export function TargetSum({ editor }: { editor: TargetEditor }) {
  const format = useFormat();
  const { kind, by } = unallocated(editor.sum);
  const sum = plainPercent(format, editor.sum);
  return (
    <Box className="figures" sx={barStyle}>
      <Box role="status" sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600, color: kind === 'over' ? 'loss' : 'text.primary' }}>
          {kind === 'left' && `${sum}: ${plainPercent(format, by)} unallocated`}
          {kind === 'exact' && `${sum}: everything is allocated`}
          {kind === 'over' && `${sum}: ${plainPercent(format, by)} too much`}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="span" sx={{ display: 'block' }}>
          {kind === 'over'
            ? 'All targets together are at most 100 percent. Lower one of them to save.'
            : '0 is a target: to own none. Leave a field empty for no target.'}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, ml: 'auto' }}>
        <Button onClick={editor.cancel} disabled={editor.saving} sx={{ color: 'text.secondary' }}>
          Cancel
        </Button>
        <Button type="submit" variant="contained" disabled={!editor.canSave} sx={{ minWidth: 84 }}>
          {editor.saving ? 'Saving' : 'Save'}
        </Button>
      </Box>
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 4,
  rowGap: 2,
  minHeight: 64,
  px: 5,
  py: 2,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
  borderRadius: '0 0 12px 12px',
} as const;
