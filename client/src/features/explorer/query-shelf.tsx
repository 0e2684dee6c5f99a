import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import AutoStoriesOutlinedIcon from '@mui/icons-material/AutoStoriesOutlined';
import {
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  ListSubheader,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { parse, print } from 'graphql';
import { addMonths } from '../../../../domain/month';
import { currentMonth } from '../../lib/now';
import { shelves, type ShelfQuery } from './shelf';

/** What GraphiQL knows the shelf by. */
export const SHELF_TITLE = 'Query shelf';

/**
 * A plugin of GraphiQL: queries to begin with. Each opens in the tab it has, in one nobody has written in, or in one more.
 *
 * @param initial what is in a tab that nobody has written in
 */
export function createShelf(groups: readonly string[], initial: string): GraphiQLPlugin {
  const month = currentMonth();
  const open = shelves(month, addMonths(month, -12))
    .filter(({ group }) => group === undefined || groups.includes(group))
    // A field a line, so that none is cut off.
    .map((shelf) => ({ ...shelf, queries: shelf.queries.map((one) => ({ ...one, query: print(parse(one.query)) })) }));
  const untouched = new Set([initial, ...open.flatMap(({ queries }) => queries.map(({ query }) => query))]);

  function Content() {
    const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
    const covers = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
    const queryEditor = useGraphiQL((state) => state.queryEditor);
    const variableEditor = useGraphiQL((state) => state.variableEditor);
    const tabs = useGraphiQL((state) => state.tabs);
    const take = ({ query, variables }: ShelfQuery) => {
      if (covers) setVisiblePlugin(null);
      const already = tabs.findIndex((tab) => tab.query === query);
      if (already >= 0) changeTab(already);
      else {
        // What nobody has written in makes room; what somebody has stays in its tab.
        if (!untouched.has(queryEditor?.getValue() ?? '')) addTab();
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : '');
      }
      queryEditor?.focus();
    };
    return (
      <section aria-label="Query shelf">
        <Typography variant="h2" sx={{ mb: 2 }}>
          Query shelf
        </Typography>
        {open.map(({ heading, queries }) => (
          <List
            key={heading}
            disablePadding
            aria-label={heading}
            subheader={
              <ListSubheader disableGutters disableSticky sx={{ background: 'none', lineHeight: '32px' }}>
                {heading}
              </ListSubheader>
            }
          >
            {queries.map((query) => (
              <ListItem key={query.title} disablePadding>
                <ListItemButton
                  disabled={queryEditor === undefined || variableEditor === undefined}
                  onClick={() => take(query)}
                  sx={{ borderRadius: 1, px: 2, py: 1 }}
                >
                  <ListItemText
                    primary={query.title}
                    secondary={query.purpose}
                    slotProps={{ secondary: { variant: 'caption' } }}
                  />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        ))}
      </section>
    );
  }
  return { title: SHELF_TITLE, icon: () => <AutoStoriesOutlinedIcon />, content: Content };
}
