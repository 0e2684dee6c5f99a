import { useQuery } from '@apollo/client/react';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography, useTheme } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../../__generated__';
import type { TargetRow_TargetFragment } from '../../../__generated__/graphql';
import { Decimal } from '../../../../../domain/money';
import { Card } from '../../../components/card';
import { categoryFill } from '../../../components/category-fill';
import { useFormat } from '../../../lib/format-context';
import { SectionFrame } from '../section-frame';

graphql(`
  fragment TargetRow_target on AllocationTarget {
    id
    targetPct
    category {
      code
      name
      kind
    }
  }
`);

const TargetsQuery = graphql(`
  query Targets {
    me {
      ...Format_user
    }
    allocationTargets {
      ...TargetRow_target
    }
  }
`);

/** What the targets are; they are set where their effect is seen. */
export function Component() {
  const query = useQuery(TargetsQuery);
  return (
    <SectionFrame query={query} height={420}>
      {(data) => <Targets targets={data.allocationTargets} />}
    </SectionFrame>
  );
}

function Targets({ targets }: { targets: readonly TargetRow_TargetFragment[] }) {
  const format = useFormat();
  const theme = useTheme();
  const left = targets.reduce((rest, { targetPct }) => rest.minus(targetPct), new Decimal(100));
  return (
    <Card
      title="Allocation targets"
      aside={
        <Button component={Link} to="/allocation" sx={{ my: -2, mr: -2 }}>
          {targets.length > 0 ? 'Edit' : 'Set targets'}
        </Button>
      }
    >
      {targets.length === 0 && (
        <Typography color="textSecondary" sx={{ maxWidth: 560 }}>
          You have set none yet. A target says how much of your assets a category should be; the allocation screen then
          shows how far you are from it, and what to buy or sell to get there.
        </Typography>
      )}
      {targets.length > 0 && (
        <Table size="small" aria-label="Allocation targets" sx={tableStyle}>
          <TableHead>
            <TableRow>
              <TableCell>Category</TableCell>
              <TableCell align="right">Target</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {targets.map(({ id, category, targetPct }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                  <Box component="span" aria-hidden sx={{ ...swatch, background: categoryFill(theme, category) }} />
                  {category.name}
                </TableCell>
                <TableCell align="right">{format.percent(new Decimal(targetPct))}</TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                Not allocated
              </TableCell>
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {format.percent(left)}
              </TableCell>
            </TableRow>
          </TableBody>
        </Table>
      )}
    </Card>
  );
}

const swatch = { display: 'inline-block', width: 10, height: 10, borderRadius: '2px', mr: 3 } as const;

const tableStyle = {
  maxWidth: 480,
  '& td:first-of-type, & th:first-of-type': { pl: 0 },
  '& td:last-of-type': { pr: 0 },
  '& tr > th:last-child': { pr: 0 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const;
