import { Button } from '@mui/material';
import { CalmPage } from './calm-page';

/** When not even the configuration could be fetched. */
export function StartFailed() {
  return (
    <CalmPage
      title="FinAlly cannot reach its server"
      action={
        <Button variant="contained" onClick={() => window.location.reload()}>
          Try again
        </Button>
      }
    >
      Check your connection. Nothing you saved is lost.
    </CalmPage>
  );
}
