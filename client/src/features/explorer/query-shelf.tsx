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
import { addMonths } from '../../../../domain/month';
import { currentMonth } from '../../lib/now';
import { shelves, type ShelfQuery } from './shelf';

/** What GraphiQL knows the shelf by. */
export const SHELF_TITLE = 'Query shelf';

/** A plugin of GraphiQL: queries to begin with, each opened in a tab of its own. */
export function createShelf(groups: readonly string[]): GraphiQLPlugin {
  const month = currentMonth();
  const open = shelves(month, addMonths(month, -12)).filter(
    ({ group }) => group === undefined || groups.includes(group),
  );

  function Content() {
    const { addTab, setVisiblePlugin } = useGraphiQLActions();
    const covers = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
    const queryEditor = useGraphiQL((state) => state.queryEditor);
    const variableEditor = useGraphiQL((state) => state.variableEditor);
    const take = ({ query, variables }: ShelfQuery) => {
      if (covers) setVisiblePlugin(null);
      addTab();
      // The new tab comes with a text of its own first.
      setTimeout(() => {
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : '');
        queryEditor?.focus();
      });
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
