import { Box, useColorScheme } from '@mui/material';
import desktopDark from './pictures/dashboard-desktop-dark.webp';
import desktopLight from './pictures/dashboard-desktop-light.webp';
import phoneDark from './pictures/dashboard-phone-dark.webp';
import phoneLight from './pictures/dashboard-phone-light.webp';

/** The dashboard as it is, with the demo household in it. `npm run screenshots` takes it. */
export function DashboardPicture() {
  const { mode, systemMode } = useColorScheme();
  const dark = (mode === 'system' ? systemMode : mode) === 'dark';
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <picture>
        <source media="(max-width: 599px)" srcSet={dark ? phoneDark : phoneLight} width={780} height={1440} />
        <Box
          component="img"
          src={dark ? desktopDark : desktopLight}
          width={2400}
          height={1560}
          alt="The dashboard of a made-up household: its net worth, ten years of history with a projection, what it is made of, and what needs attention."
          sx={pictureStyle}
        />
      </picture>
    </Box>
  );
}

const pictureStyle = {
  display: 'block',
  width: '100%',
  height: 'auto',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  bgcolor: 'background.paper',
} as const;
