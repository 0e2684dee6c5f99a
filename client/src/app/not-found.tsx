import { Link } from 'react-router-dom';
import { CalmButton } from './calm-button';
import { CalmPage } from './calm-page';

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <CalmPage
      title="There is no such page"
      action={
        <CalmButton component={Link} to="/dashboard">
          Go to the dashboard
        </CalmButton>
      }
    >
      The address may be mistyped, or the page may have moved.
    </CalmPage>
  );
}
