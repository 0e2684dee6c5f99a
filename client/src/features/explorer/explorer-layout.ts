import type { Theme } from '@mui/material';

/**
 * The frame of a card around GraphiQL, which sets its panes side by side at any width. On a phone they stand below each
 * other, and what the bar at the top opens (the shelf, the documentation) takes the place of the editors until it is
 * closed.
 */
export function explorerLayout(theme: Theme) {
  return {
    '& .graphiql-container': {
      border: `1px solid ${theme.vars.palette.divider}`,
      borderRadius: '12px',
      overflow: 'hidden',
    },
    [theme.breakpoints.up('md')]: {
      // A line of a query is longer than one of the shelf or of most answers.
      '& .graphiql-plugin': { maxWidth: '24%' },
      '& #graphiql-session > :first-of-type': { minWidth: '56%' },
    },
    [theme.breakpoints.down('md')]: {
      '& .graphiql-container': { flexDirection: 'column' },
      '& .graphiql-container .graphiql-sidebar': {
        flexDirection: 'row',
        flex: 'none',
        width: 'auto',
        padding: '4px 8px',
        borderBottom: `1px solid ${theme.vars.palette.divider}`,
        '& > button': { width: 44, height: 44 },
        '& > button[style]': { marginTop: '0 !important', marginLeft: 'auto' },
      },
      '& .graphiql-container .graphiql-main': { minHeight: 0 },
      '& .graphiql-container:has(.graphiql-sidebar .active) .graphiql-sessions': { display: 'none' },
      '& .graphiql-container:not(:has(.graphiql-sidebar .active)) .graphiql-plugin': { display: 'none' },
      '& .graphiql-container .graphiql-plugin': { flex: '1 1 100% !important', borderLeft: 0 },
      '& .graphiql-horizontal-drag-bar': { display: 'none' },
      '& .graphiql-container .graphiql-sessions': { margin: 0, borderRadius: 0, minWidth: 0, overflow: 'hidden' },
      '& .graphiql-container #graphiql-session': { flexDirection: 'column', minWidth: 0, minHeight: 0 },
      '& .graphiql-container :is(.graphiql-editors, .graphiql-response)': { minWidth: 0, minHeight: 0 },
    },
  };
}
