/** History and cash side by side where there is room for them. */
export const belowShares = {
  display: 'grid',
  gap: 6,
  mt: 6,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
} as const;
