import { Link, Typography } from '@mui/material';
import { config } from '../../lib/config';

/** Where the code is. On one machine no mail leaves it: there is a page that shows what would have been sent. */
export function MailHint({ email }: { email: string }) {
  const { userPoolEndpoint, outbox } = config();
  return (
    <Typography color="textSecondary">
      We sent a code with six digits to <strong>{email}</strong>.{' '}
      {userPoolEndpoint && !outbox && 'This server sends no mail: whoever runs it finds the code in its console.'}
      {userPoolEndpoint && outbox && (
        <>
          This server keeps its mail to itself:{' '}
          <Link href="/outbox" target="_blank" rel="noreferrer">
            open the outbox
          </Link>
          .
        </>
      )}
    </Typography>
  );
}
