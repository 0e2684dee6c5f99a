import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { Box, GlobalStyles, useColorScheme, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { config } from '../../lib/config';
import { idToken } from '../../lib/session';
import { createApiFetcher } from './api-fetcher';
import { explorerColours } from './explorer-colours';
import { explorerLayout } from './explorer-layout';
import { createLatestResult } from './latest-result';
import { createShelf, SHELF_TITLE } from './query-shelf';
import { ResultAsTable } from './result-as-table';
import { schemaFor } from './shipped-schema';

const welcome = `# Your books, as you ask.
# Ctrl Space completes,
# Ctrl Enter runs.
query Hello {
  me { email baseCurrency }
}
`;

export interface ExplorerWorkspaceProps {
  groups: readonly string[];
}

/** GraphiQL over the member's own token, with the schema that the client ships. */
export function ExplorerWorkspace({ groups }: ExplorerWorkspaceProps) {
  const { mode, systemMode } = useColorScheme();
  const theme = useTheme();
  const latest = useMemo(() => createLatestResult(), []);
  const fetcher = useMemo(() => createApiFetcher({ ...config(), idToken, onData: latest.set }), [latest]);
  const schema = useMemo(() => schemaFor(groups), [groups]);
  const plugins = useMemo(() => [createShelf(groups, welcome)], [groups]);
  const dark = (mode === 'system' ? systemMode : mode) === 'dark';
  return (
    <Box sx={{ height: 1, ...explorerLayout(theme) }}>
      <GlobalStyles styles={explorerColours(theme, dark)} />
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        plugins={plugins}
        visiblePlugin={SHELF_TITLE}
        defaultQuery={welcome}
        forcedTheme={dark ? 'dark' : 'light'}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
        <GraphiQL.Footer>
          <LatestTable latest={latest} />
        </GraphiQL.Footer>
      </GraphiQL>
    </Box>
  );
}

function LatestTable({ latest }: { latest: ReturnType<typeof createLatestResult> }) {
  return <ResultAsTable data={latest.use()} />;
}
