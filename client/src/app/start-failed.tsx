import { CalmButton } from './calm-button';
import { CalmPage } from './calm-page';

/** When not even the configuration could be fetched. */
export function StartFailed() {
  return (
    <CalmPage
      title="FinAlly cannot reach its server"
      action={<CalmButton onClick={() => window.location.reload()}>Try again</CalmButton>}
    >
      Check your connection. Nothing you saved is lost.
    </CalmPage>
  );
}
