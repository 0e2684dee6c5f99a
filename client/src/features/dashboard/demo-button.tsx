import { useApolloClient } from '@apollo/client/react';
import { Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { problemText } from '../../lib/api-error';

/** Fills empty books with the demo household; what does it arrives when it is asked for. */
export function DemoButton({ month, children }: { month: string; children?: ReactNode }) {
  const client = useApolloClient();
  const [state, setState] = useState<{ busy: boolean; problem?: string }>({ busy: false });

  async function load() {
    setState({ busy: true });
    try {
      const { loadDemo } = await import('./demo/load-demo');
      await loadDemo(client, month);
      await client.resetStore();
    } catch (error) {
      setState({ busy: false, problem: problemText(error) });
    }
  }

  return (
    <>
      <Button variant="outlined" disabled={state.busy} aria-busy={state.busy} onClick={() => void load()}>
        {state.busy ? 'Loading ten years…' : 'Load demo data'}
      </Button>
      {children}
      {state.problem && (
        <Typography role="alert" sx={{ color: 'loss', width: '100%' }}>
          {state.problem}
        </Typography>
      )}
    </>
  );
}
