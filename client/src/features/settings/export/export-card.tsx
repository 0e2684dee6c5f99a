import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { Card } from '../../../components/card';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import type { Progress } from './pieces';
import { useExport, type ExportKind } from './use-export';

/** Everything of the member as a file to keep. */
export function ExportCard() {
  const { state, save, cancel } = useExport();
  const isPreparing = state.at === 'preparing';
  const label = (kind: ExportKind, ready: string, preparing: string) =>
    isPreparing && state.kind === kind ? preparing : ready;

  return (
    <Card title="Export">
      {state.at === 'ready' && state.problem !== undefined && <Problem error={state.problem} />}
      <Typography color="textSecondary" sx={{ maxWidth: 640, mb: 4 }}>
        Everything of yours in one file. The archive has a table for each kind of thing, to open in a spreadsheet, the
        audit trail, and the same document as the JSON file: either one can be imported again.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Button variant="contained" disabled={isPreparing} onClick={() => void save('archive')}>
          {label('archive', 'Download archive', 'Preparing the archive')}
        </Button>
        <Button variant="outlined" disabled={isPreparing} onClick={() => void save('document')}>
          {label('document', 'Download JSON', 'Preparing the JSON file')}
        </Button>
        {isPreparing && (
          <Button onClick={cancel} sx={{ color: 'text.secondary' }}>
            Cancel
          </Button>
        )}
        <Typography role="status" color="textSecondary">
          {state.at === 'ready' && state.saved && `Saved as ${state.saved}`}
        </Typography>
      </Box>
      {isPreparing && state.progress && <RowsDone label="Rows read" {...state.progress} />}
    </Card>
  );
}

/** How far a long transfer is. */
export function RowsDone({ label, done, total }: Progress & { label: string }) {
  const count = new Intl.NumberFormat(useFormat().locale);
  return (
    <Box sx={{ maxWidth: 480, mt: 4 }}>
      <LinearProgress
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? Math.min(100, (done / total) * 100) : 0}
        aria-label={label}
      />
      {total > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {label}: {count.format(done)} of {count.format(total)}
        </Typography>
      )}
    </Box>
  );
}
