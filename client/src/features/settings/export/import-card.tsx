import { Alert, Box, Button, Typography } from '@mui/material';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { Card } from '../../../components/card';
import { useFormat } from '../../../lib/format-context';
import { counted, countedKinds } from '../counted';
import { RowsDone } from './export-card';
import { ImportSummary } from './import-summary';
import { useImport } from './use-import';

/** Brings exported books into empty ones: a file, what is in it, and what came of it. */
export function ImportCard({ hasAssets }: { hasAssets: boolean }) {
  const { state, choose, send, reset } = useImport();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const problem = state.at === 'choosing' || state.at === 'read' ? state.problem : undefined;

  return (
    <Card title="Import">
      {problem && (
        <Alert severity="error" variant="outlined" sx={{ mb: 4 }}>
          {problem} {state.at === 'read' && state.conflict && <Link to="/settings/delete">What can be deleted</Link>}
        </Alert>
      )}
      {(state.at === 'choosing' || state.at === 'reading') && (
        <>
          <Typography color="textSecondary" sx={{ maxWidth: 640, mb: 4 }}>
            Restores a file that was exported here: the archive, or the JSON file, also compressed by gzip. All of it
            comes back as it was, or nothing.{' '}
            {hasAssets
              ? 'Your books hold assets: only empty books can take an import.'
              : 'Your books have to be empty for that.'}
          </Typography>
          <Button variant="outlined" disabled={state.at === 'reading'} onClick={() => input.current?.click()}>
            {state.at === 'reading' ? 'Reading the file' : 'Choose a file'}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".zip,.json,.gz"
            aria-label="File with exported books"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void choose(file);
            }}
          />
        </>
      )}
      {(state.at === 'read' || state.at === 'importing') && (
        <>
          <ImportSummary fileName={state.fileName} summary={state.summary} />
          {state.at === 'importing' && state.progress && <RowsDone label="Rows written" {...state.progress} />}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
            <Button variant="contained" disabled={state.at === 'importing'} onClick={() => void send()}>
              {state.at === 'importing' ? 'Importing' : 'Import'}
            </Button>
            <Button disabled={state.at === 'importing'} onClick={reset} sx={{ color: 'text.secondary' }}>
              Cancel
            </Button>
          </Box>
        </>
      )}
      {state.at === 'done' && (
        <>
          <Typography role="status" sx={{ mb: 4 }}>
            Your books are restored:{' '}
            {countedKinds.map(([kind, words]) => counted(state.result[kind], words, format.locale)).join(', ')}.
          </Typography>
          <Button variant="contained" component={Link} to="/dashboard">
            To the dashboard
          </Button>
        </>
      )}
    </Card>
  );
}
