import { Box } from '@mui/material';
import { AuthenticatorCard } from './authenticator-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';

/** How the account is kept safe. All of it is the user pool's. */
export function Component() {
  return (
    <Box sx={{ display: 'grid', gap: 6 }}>
      <PasswordCard />
      <AuthenticatorCard />
      <SessionsCard />
    </Box>
  );
}
