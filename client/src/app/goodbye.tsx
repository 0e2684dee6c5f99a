import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { CalmPage } from './calm-page';

/** After an account is deleted. */
export function Goodbye() {
  return (
    <CalmPage
      title="Your account is deleted"
      action={
        <Button variant="outlined" component={Link} to="/">
          To the start page
        </Button>
      }
    >
      Your books, their history and your sign-in are gone from FinAlly. Thank you for having kept them here; all the
      best.
    </CalmPage>
  );
}
