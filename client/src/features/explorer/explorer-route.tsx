import { Box, Skeleton } from '@mui/material';
import { useLoaderData } from 'react-router-dom';
import { Page } from '../../components/page';
import { idToken } from '../../lib/session';
import { groupsOf } from './own-groups';
import { InPlace } from '../../components/in-place';
import { onDemand } from '../../lib/on-demand';

const ExplorerWorkspace = onDemand(() => import('./explorer-workspace').then((module) => module.ExplorerWorkspace));

export async function loader(): Promise<string[]> {
  return groupsOf(await idToken());
}

/** The API for whoever wants to ask it in their own words. */
export function Component() {
  const groups = useLoaderData<string[]>();
  return (
    <Page title="Explorer">
      <Box sx={{ height: heights }}>
        <InPlace fallback={<Skeleton variant="rounded" sx={{ height: 1 }} />}>
          <ExplorerWorkspace groups={groups} />
        </InPlace>
      </Box>
    </Page>
  );
}

/** What the window has left, so that the page does not scroll around panes that do: on phones there is a bar below. */
const heights = {
  xs: 'max(440px, calc(100dvh - 173px - env(safe-area-inset-bottom)))',
  md: 'max(560px, calc(100dvh - 148px))',
} as const;
