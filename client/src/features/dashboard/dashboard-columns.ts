/** Two columns side by side where there is room for them. */
export const dashboardColumns = {
  display: 'grid',
  gap: 6,
  mt: 6,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
  '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
};

/** Three cards in a row, as high as the highest; fewer where there is no room. */
export const cardColumns = {
  display: 'grid',
  gap: 6,
  mt: 6,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(3, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
};
