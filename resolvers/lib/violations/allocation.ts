import type { Violation } from './violation';
import { NO_BOOKS } from './no-books';

export const allocationViolations: Record<string, Violation> = {
  allocation_target_owner_exists: {
    type: 'NOT_FOUND',
    field: null,
    message: NO_BOOKS,
  },
  allocation_target_category_known: {
    type: 'VALIDATION_ERROR',
    field: 'input',
    message: 'One of the categories does not exist.',
  },
  allocation_target_range: {
    type: 'VALIDATION_ERROR',
    field: 'input',
    message: 'A target is between 0 and 100 percent.',
  },
  allocation_target_sum: {
    type: 'VALIDATION_ERROR',
    field: 'input',
    message: 'All targets together are at most 100 percent.',
  },
  allocation_target_is_for_assets: {
    type: 'VALIDATION_ERROR',
    field: 'input',
    message: 'Only categories of assets have a target, not liabilities.',
  },
};
