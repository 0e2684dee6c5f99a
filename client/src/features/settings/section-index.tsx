import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, ButtonBase, Typography } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { sections } from './sections';

/** The way to each section: names at the side of a wide screen, rows that say what they are for on a phone. */
export function SectionIndex({ look }: { look: 'side' | 'page' }) {
  const side = look === 'side';
  return (
    <Box component="nav" aria-label="Settings" sx={side ? { display: 'grid', gap: '2px' } : pageStyle}>
      {sections.map(({ path, name, about }) => (
        <ButtonBase key={path} component={NavLink} to={`/settings/${path}`} sx={side ? sideLink : pageLink}>
          {side && name}
          {!side && (
            <>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {name}
                <Typography variant="caption" color="textSecondary" component="div">
                  {about}
                </Typography>
              </Box>
              <ChevronRightIcon sx={{ fontSize: 20, color: 'text.secondary' }} />
            </>
          )}
        </ButtonBase>
      ))}
    </Box>
  );
}

const sideLink = {
  justifyContent: 'flex-start',
  height: 34,
  px: 3,
  ml: -3,
  borderRadius: '8px',
  color: 'text.secondary',
  fontSize: 14,
  fontWeight: 500,
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'action.selected', color: 'text.primary' },
} as const;

const pageStyle = {
  display: 'grid',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  overflow: 'hidden',
} as const;

const pageLink = {
  justifyContent: 'flex-start',
  textAlign: 'left',
  gap: 3,
  minHeight: 56,
  px: 4,
  py: 2,
  fontSize: 14,
  fontWeight: 500,
  '& + &': { borderTop: 1, borderColor: 'divider' },
  '&.Mui-focusVisible': { outlineOffset: -2 },
} as const;
