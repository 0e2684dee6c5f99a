import { ButtonBase, type ButtonBaseProps } from '@mui/material';
import type { ElementType } from 'react';

/** The one button of a calm page: it looks like any other, and is here even when nothing more can be loaded. */
export function CalmButton<Root extends ElementType = 'button'>(props: ButtonBaseProps<Root, { component?: Root }>) {
  return <ButtonBase {...props} sx={buttonStyle} />;
}

const buttonStyle = {
  minHeight: { xs: 44, md: 36 },
  px: '14px',
  borderRadius: '8px',
  bgcolor: 'primary.main',
  color: 'primary.contrastText',
  fontSize: 14,
  fontWeight: 550,
  '&:hover': { bgcolor: 'primary.dark' },
} as const;
