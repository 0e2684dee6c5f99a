import { useApolloClient } from '@apollo/client/react';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { problemText } from '../../lib/api-error';

export interface DemoButtonProps {
  /** YYYY-MM: the last month of the demo. */
  month: string;
  /** What is to be done before, which the demo then keeps. */
  first: () => Promise<void>;
}

/** Fills empty books with the demo household; what does it arrives when it is asked for. */
export function DemoButton({ month, first }: DemoButtonProps) {
  const client = useApolloClient();
  const [state, setState] = useState<{ busy: boolean; problem?: string }>({ busy: false });

  async function load() {
    setState({ busy: true });
    try {
      await first();
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
      {state.problem && (
        <Typography role="alert" sx={{ color: 'loss', width: '100%' }}>
          {state.problem}
        </Typography>
      )}
    </>
  );
}
