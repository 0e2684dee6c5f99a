import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import { Box, Button } from '@mui/material';
import { Link, Outlet, useLocation } from 'react-router-dom';
import { Page } from '../../components/page';
import { SectionIndex } from './section-index';

/** The settings: an index at the side, and the section that is open; on a phone one after the other. */
export function Component() {
  const inSection = useLocation().pathname.replace(/\/$/, '') !== '/settings';
  return (
    <Page title="Settings">
      <Box sx={columns}>
        <Box sx={{ display: { xs: 'none', md: 'block' }, position: 'sticky', top: 24 }}>
          <SectionIndex look="side" />
        </Box>
        <Box sx={{ minWidth: 0, maxWidth: 860 }}>
          {inSection && (
            <Button
              component={Link}
              to="/settings"
              startIcon={<ChevronLeftIcon />}
              sx={{ display: { md: 'none' }, ml: -2, mt: -3, mb: 1 }}
            >
              All settings
            </Button>
          )}
          <Outlet />
        </Box>
      </Box>
    </Page>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '184px minmax(0, 1fr)' },
  alignItems: 'start',
  columnGap: 8,
} as const;
