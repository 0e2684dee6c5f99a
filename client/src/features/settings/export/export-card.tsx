import { useApolloClient } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../../__generated__';
import { Card } from '../../../components/card';
import { Problem } from '../../../components/problem';
import { downloadFile } from '../../../lib/download-file';
import { fromBase64 } from './base64';

const ExportArchive = graphql(`
  query ExportArchive {
    exportData {
      fileName
      archive
    }
  }
`);

const ExportDocument = graphql(`
  query ExportDocument {
    exportData {
      fileName
      document
    }
  }
`);

type Kind = 'archive' | 'document';

/** Everything of the member as a file to keep. */
export function ExportCard() {
  const client = useApolloClient();
  const [preparing, setPreparing] = useState<Kind>();
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  async function save(kind: Kind) {
    setPreparing(kind);
    setSaved(undefined);
    setProblem(undefined);
    try {
      setSaved(kind === 'archive' ? await saveArchive() : await saveDocument());
    } catch (error) {
      setProblem(error);
    }
    setPreparing(undefined);
  }

  async function saveArchive() {
    const { data } = await client.query({ query: ExportArchive, fetchPolicy: 'no-cache' });
    const { fileName = '', archive = '' } = data?.exportData ?? {};
    downloadFile(fileName, 'application/zip', fromBase64(archive));
    return fileName;
  }

  async function saveDocument() {
    const { data } = await client.query({ query: ExportDocument, fetchPolicy: 'no-cache' });
    const { fileName = '', document = '' } = data?.exportData ?? {};
    const name = fileName.replace(/\.zip$/, '.json');
    downloadFile(name, 'application/json', document);
    return name;
  }

  return (
    <Card title="Export">
      {problem !== undefined && <Problem error={problem} />}
      <Typography color="textSecondary" sx={{ maxWidth: 640, mb: 4 }}>
        Everything of yours in one file. The archive has a table for each kind of thing, to open in a spreadsheet, the
        audit trail, and the same document as the JSON file: either one can be imported again.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Button variant="contained" disabled={preparing !== undefined} onClick={() => void save('archive')}>
          {preparing === 'archive' ? 'Preparing the archive' : 'Download archive'}
        </Button>
        <Button variant="outlined" disabled={preparing !== undefined} onClick={() => void save('document')}>
          {preparing === 'document' ? 'Preparing the JSON file' : 'Download JSON'}
        </Button>
        <Typography role="status" color="textSecondary">
          {saved && `Saved as ${saved}`}
        </Typography>
      </Box>
    </Card>
  );
}
