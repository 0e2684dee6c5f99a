import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { CalmPage } from './calm-page';

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <CalmPage
      title="There is no such page"
      action={
        <Button variant="contained" component={Link} to="/dashboard">
          Go to the dashboard
        </Button>
      }
    >
      The address may be mistyped, or the page may have moved.
    </CalmPage>
  );
}
