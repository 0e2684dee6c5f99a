import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import { Card } from '../../components/card';
import { useFormat } from '../../lib/format-context';
import { attentionItems, whatHolds, type AttentionFacts } from './attention-items';

graphql(`
  fragment NeedsAttention_netWorth on NetWorth {
    currency
    points {
      month
    }
    rates {
      currency
      source
      sourceMonth
      staleMonths
    }
    unpriced {
      asset {
        id
        name
      }
      currency
      from
      to
    }
  }
`);

graphql(`
  fragment NeedsAttention_valuation on Valuation {
    id
    asset {
      id
      name
      currency
    }
    input {
      id
    }
    previous {
      id
      month
    }
  }
`);

graphql(`
  fragment NeedsAttention_budgets on BudgetMonth {
    currency
    categories {
      id
      category {
        code
        name
      }
      budget
      remaining
      pct
      isSet
      isPriced
    }
    unpriced {
      currency
    }
    rates {
      currency
      source
    }
  }
`);

graphql(`
  fragment NeedsAttention_cashFlow on CashFlow {
    unpriced {
      currency
    }
    rates {
      currency
      source
    }
  }
`);

graphql(`
  fragment NeedsAttention_allocation on Allocation {
    month
    categories {
      category {
        code
        name
      }
      pct
      targetPct
      deltaPct
      action
    }
  }
`);

/** What needs the member, each with the way to where it is put right. */
export function NeedsAttention(facts: AttentionFacts) {
  const format = useFormat();
  const items = attentionItems(facts, format);
  return (
    <Card title="Needs attention">
      {items.length === 0 && <AllQuiet holds={whatHolds(facts, format)} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {items.map(({ text, detail, to }) => (
          <Box component="li" key={text} sx={{ display: 'grid', gridTemplateColumns: '8px 1fr', gap: 3 }}>
            <Box aria-hidden sx={{ width: 8, height: 8, mt: '6px', borderRadius: '50%', bgcolor: 'notice' }} />
            <div>
              <TextLink component={Link} to={to} color="inherit" sx={{ textUnderlineOffset: 3 }}>
                {text}
              </TextLink>
              {detail && (
                <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: '2px' }}>
                  {detail}
                </Typography>
              )}
            </div>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function AllQuiet({ holds }: { holds: string[] }) {
  if (holds.length === 0) {
    return (
      <Typography variant="caption" component="p" color="textSecondary">
        Nothing is watched yet. Values, budgets and targets are, once there are any.
      </Typography>
    );
  }
  const [first = '', ...others] = holds;
  const last = others.pop();
  const text = `${first.charAt(0).toUpperCase()}${first.slice(1)}${others.map((one) => `, ${one}`).join('')}${last ? ` and ${last}` : ''}.`;
  return (
    <>
      <Typography sx={{ mb: 1 }}>Nothing needs you.</Typography>
      <Typography variant="caption" component="p" color="textSecondary">
        {text}
      </Typography>
    </>
  );
}
