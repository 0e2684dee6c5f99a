import { useMediaQuery, useTheme } from '@mui/material';
import { Navigate } from 'react-router-dom';
import { SectionIndex } from './section-index';

/** The list of sections on a phone; with the index at the side there is always a section open, the first one here. */
export function Component() {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  return wide ? <Navigate to="/settings/profile" replace /> : <SectionIndex look="page" />;
}
