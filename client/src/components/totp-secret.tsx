import { Box, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';

export interface TotpSecretProps {
  /** Base32, as an app takes it by hand. */
  secret: string;
  /** The same in an otpauth: address. */
  uri: string;
}

/** What an authenticator app is set up with: a code to scan, and the secret to type. */
export function TotpSecret({ secret, uri }: TotpSecretProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5, alignItems: 'center' }}>
      <Box
        sx={{ p: 3, bgcolor: 'common.white', borderRadius: '8px', border: 1, borderColor: 'divider', lineHeight: 0 }}
      >
        <QRCodeSVG value={uri} size={160} title="QR code for your authenticator app" />
      </Box>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="caption" color="textSecondary" component="div" sx={{ mb: 1 }}>
          Or type this key into the app
        </Typography>
        <Box component="code" className="figures" sx={{ fontSize: 14, lineHeight: '22px', overflowWrap: 'anywhere' }}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </Box>
      </Box>
    </Box>
  );
}
