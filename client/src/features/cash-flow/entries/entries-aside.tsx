import { useApolloClient } from '@apollo/client/react';
import { Typography } from '@mui/material';
import { useState } from 'react';
import { CardAction, CardActions } from '../../../components/card-actions';
import { problemText } from '../../../lib/api-error';
import { downloadFile } from '../../../lib/download-file';
import { useFormat } from '../../../lib/format-context';
import { entriesAsCsv, readAll } from './export-entries';
import type { EntryFilters, ListFilter } from './filters';
import { LISTS } from './lists';

export interface EntriesAsideProps {
  kind: EntryFilters['kind'];
  variables: ListFilter;
  onManage: () => void;
}

/** What can be done with the list as a whole. */
export function EntriesAside({ kind, variables, onManage }: EntriesAsideProps) {
  const client = useApolloClient();
  const format = useFormat();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function exportAll() {
    setReading(true);
    setProblem(undefined);
    try {
      const entries = await readAll(client, variables);
      downloadFile(
        `${LISTS[kind].toLowerCase()}-${variables.from}-${variables.to}.csv`,
        'text/csv',
        entriesAsCsv(entries, format.locale),
      );
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setReading(false);
    }
  }

  return (
    <CardActions>
      {problem && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss' }}>
          {problem}
        </Typography>
      )}
      <CardAction onClick={onManage}>Categories</CardAction>
      <CardAction disabled={reading} onClick={() => void exportAll()}>
        {reading ? 'Exporting' : 'Export CSV'}
      </CardAction>
    </CardActions>
  );
}
