import { useEffect } from 'react';
import { useRouteError } from 'react-router-dom';
import { CalmButton } from './calm-button';
import { CalmPage } from './calm-page';

/** When a screen breaks, or a new version was published while this one was open. */
export function RouteError() {
  const error = useRouteError();
  // The router has caught it: told again, so that whoever listens for errors hears of this one too.
  useEffect(() => reportError(error), [error]);
  return (
    <CalmPage title="This screen could not be shown" action={<CalmButton onClick={reload}>Load it again</CalmButton>}>
      Nothing you saved is lost. Check the connection, then load the page again.
    </CalmPage>
  );
}

/** Only where the server answers: without it the browser would put a page of its own in the place of this one. */
function reload() {
  fetch('/').then(
    () => window.location.reload(),
    () => undefined,
  );
}
