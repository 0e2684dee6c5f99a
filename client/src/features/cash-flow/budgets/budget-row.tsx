import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Typography } from '@mui/material';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import { Decimal } from '../../../../../domain/money';
import { useFormat } from '../../../lib/format-context';
import { spentText } from '../../../lib/spent-text';
import { AutoMark } from './auto-mark';
import { BudgetBar } from './budget-bar';
import { BudgetCell, type BudgetCellProps } from './budget-cell';

export interface BudgetRowProps {
  budget: Budgets_BudgetFragment;
  onSave: BudgetCellProps['onSave'];
}

/** A category's budget, what was spent of it, and what is left. */
export function BudgetRow({ budget, onSave }: BudgetRowProps) {
  const format = useFormat();
  const { category, month, currency, actual, isSet, isPriced, calculated } = budget;
  const unlimited = isSet ? 'its budget has no exchange rate' : 'no budget';
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: { xs: 44, md: 30 } }}>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {category.name}
        </Box>
        {calculated && <AutoMark month={month} />}
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'flex-start' }}>
          {isSet && (
            <IconButton
              className="clear"
              aria-label={`Clear the budget for ${category.name}`}
              title="Clear"
              onClick={() => void onSave(budget, null)}
              sx={{ width: { xs: 44, md: 26 }, height: { xs: 44, md: 30 }, color: 'text.secondary' }}
            >
              <CloseIcon sx={{ fontSize: 16 }} />
            </IconButton>
          )}
          <BudgetCell budget={budget} monthName={format.month(month)} onSave={onSave} />
        </Box>
      </Box>
      {isSet && isPriced ? (
        <BudgetBar figures={budget} currency={currency} />
      ) : (
        <Typography variant="caption" color="textSecondary">
          {new Decimal(actual).isZero() && !isSet
            ? 'Nothing spent'
            : `${spentText(actual, currency, format)}, ${unlimited}`}
        </Typography>
      )}
    </Box>
  );
}

const rowStyle = {
  position: 'relative',
  py: '7px',
  borderTop: 1,
  borderColor: 'divider',
  '& .clear': { opacity: { md: 0 } },
  '&:hover .clear, &:focus-within .clear': { opacity: 1 },
} as const;
