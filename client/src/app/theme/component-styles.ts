import type { CssVarsThemeOptions } from '@mui/material/styles';
import { printStyles } from './print-styles';

/** Flat surfaces, hairlines, no ripples: what every component of the library looks like here. */
export const componentStyles: NonNullable<CssVarsThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      body: { WebkitFontSmoothing: 'antialiased' },
      // Only where there are figures: in running text they would set hyphens too far apart.
      'td, .figures, .MuiChartsSurface-root': { fontVariantNumeric: 'tabular-nums' },
      ':focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: 2 },
      '@keyframes live-change': { from: { backgroundColor: theme.vars.palette.liveMark } },
      '[data-live=changed]': { borderRadius: 4, animation: 'live-change 1.6s ease-in' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
      },
      ...printStyles(theme),
    }),
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        fontFamily: 'inherit',
        '&.Mui-focusVisible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: 2 },
      }),
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        padding: '7px 14px',
        [theme.breakpoints.down('md')]: { minHeight: 44 },
      }),
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.divider, color: theme.vars.palette.text.primary }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 8,
        width: 36,
        height: 36,
        [theme.breakpoints.down('md')]: { width: 44, height: 44 },
      }),
    },
  },
  MuiToggleButtonGroup: {
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: theme.vars.palette.action.selected, borderRadius: 8, padding: 2 }),
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        border: 0,
        borderRadius: '6px !important',
        margin: '0 !important',
        minHeight: 32,
        padding: '4px 10px',
        fontSize: 13,
        color: theme.vars.palette.text.secondary,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.background.paper,
          color: theme.vars.palette.text.primary,
        },
        [theme.breakpoints.down('md')]: { minHeight: 44, padding: '4px 0', flex: 1, minWidth: 0 },
      }),
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: 12,
        border: `1px solid ${theme.vars.palette.divider}`,
        '&.MuiDialog-paperFullScreen': { borderRadius: 0, border: 0 },
      }),
    },
  },
  MuiDialogTitle: {
    styleOverrides: { root: { fontSize: 16, lineHeight: '24px', fontWeight: 600, padding: '20px 24px 8px' } },
  },
  MuiDialogContent: { styleOverrides: { root: { paddingBottom: 8 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 4 } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${theme.vars.palette.divider}`, boxShadow: theme.vars.shadows[3] }),
    },
  },
  MuiMenuItem: {
    styleOverrides: { root: ({ theme }) => ({ minHeight: 36, [theme.breakpoints.down('md')]: { minHeight: 44 } }) },
  },
  // Labels stand above their fields, at a size that can be read, instead of moving into the frame.
  MuiInputLabel: {
    defaultProps: { shrink: false },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        marginBottom: 4,
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 500,
        color: theme.vars.palette.text.primary,
        overflow: 'visible',
      }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.background.paper,
        [theme.breakpoints.down('md')]: { minHeight: 44 },
      }),
      notchedOutline: ({ theme }) => ({
        borderColor: theme.vars.palette.fieldBorder,
        top: 0,
        '& legend': { display: 'none' },
      }),
    },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0 } } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: theme.vars.palette.divider, padding: '8px 12px' }),
      head: ({ theme }) => ({
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: theme.vars.palette.text.secondary,
      }),
    },
  },
  MuiAlert: { styleOverrides: { root: { borderRadius: 8 } } },
  MuiSkeleton: { defaultProps: { animation: false } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: 12, lineHeight: '16px' } } },
};
