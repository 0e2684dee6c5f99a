import type { Violation } from './violation';

const invalid = (field: string, message: string | null): Violation => ({ type: 'VALIDATION_ERROR', field, message });
const missing = (field: string, message: string): Violation => ({ type: 'NOT_FOUND', field, message });

const noCategory = invalid('categoryCode', 'There is no such category.');
const noCurrency = invalid('currency', 'There is no such currency.');
const noAccount = missing('accountId', 'There is no such account.');
const amountAboveZero = invalid('amount', 'An amount is above zero.');
const manyDecimals = invalid('amount', null);
const fewerDecimals = invalid('currency', null);
const dayOutOfRange = invalid('date', 'The day is between 1900 and 2199.');
const longDescription = invalid('description', 'A description has at most 500 characters.');

export const cashFlowViolations: Record<string, Violation> = {
  income_category_known: noCategory,
  income_currency_known: noCurrency,
  income_account_exists: noAccount,
  income_amount_positive: amountAboveZero,
  income_amount_decimals: manyDecimals,
  income_currency_decimals: fewerDecimals,
  income_date_range: dayOutOfRange,
  income_description_length: longDescription,
  expense_category_known: noCategory,
  expense_currency_known: noCurrency,
  expense_account_exists: noAccount,
  expense_amount_positive: amountAboveZero,
  expense_amount_decimals: manyDecimals,
  expense_currency_decimals: fewerDecimals,
  expense_date_range: dayOutOfRange,
  expense_description_length: longDescription,
  expense_subcategory_exists: missing('subcategoryId', 'There is no such subcategory.'),
  expense_subcategory_of_category: invalid('subcategoryId', 'The subcategory belongs to another category.'),
  entry_account_exists: noAccount,
  entry_account_kind: invalid('accountId', 'Money goes through a cash account or a credit card.'),
  expense_subcategory_category_known: noCategory,
  expense_subcategory_name_not_blank: invalid('name', 'Give it a name.'),
  expense_subcategory_name_length: invalid('name', 'A name has at most 80 characters.'),
  expense_subcategory_name_unique: {
    type: 'CONFLICT',
    field: 'name',
    message: 'The category has a subcategory of this name.',
  },
  budget_category_known: noCategory,
  budget_amount_decimals: manyDecimals,
  budget_amount_not_negative: invalid('amount', 'A budget is not negative.'),
  budget_month_range: invalid('month', 'A month is from 1900-01 to 2199-12.'),
};
