import { Link } from 'react-router-dom';
import { CalmButton } from './calm-button';
import { CalmPage } from './calm-page';

/** After an account is deleted. */
export function Goodbye() {
  return (
    <CalmPage
      title="Your account is deleted"
      action={
        <CalmButton component={Link} to="/">
          To the start page
        </CalmButton>
      }
    >
      Your books, their history and your sign-in are gone from FinAlly. Thank you for having kept them here; all the
      best.
    </CalmPage>
  );
}
