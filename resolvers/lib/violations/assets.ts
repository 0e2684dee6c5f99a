import type { Violation } from './violation';
import { NO_BOOKS } from './no-books';

export const assetViolations: Record<string, Violation> = {
  asset_owner_exists: { type: 'NOT_FOUND', field: null, message: NO_BOOKS },
  asset_category_known: { type: 'VALIDATION_ERROR', field: 'categoryCode', message: 'There is no such category.' },
  asset_currency_known: { type: 'VALIDATION_ERROR', field: 'currency', message: 'There is no such currency.' },
  asset_name_not_blank: { type: 'VALIDATION_ERROR', field: 'name', message: 'Give it a name.' },
  asset_name_length: { type: 'VALIDATION_ERROR', field: 'name', message: 'A name has at most 120 characters.' },
  asset_institution_length: {
    type: 'VALIDATION_ERROR',
    field: 'institution',
    message: 'The name of an institution has 1 to 120 characters.',
  },
  asset_secures_exists: { type: 'NOT_FOUND', field: 'securesId', message: 'There is no such asset.' },
  asset_secures_for_debt: {
    type: 'VALIDATION_ERROR',
    field: 'securesId',
    message: 'Only a debt is secured on something.',
  },
  asset_secures_owned: {
    type: 'VALIDATION_ERROR',
    field: 'securesId',
    message: 'A debt is secured on something you own.',
  },
  asset_stays_security: {
    type: 'VALIDATION_ERROR',
    field: 'categoryCode',
    message: 'A debt is secured on it, so it stays something you own.',
  },
  asset_account_exists: { type: 'NOT_FOUND', field: 'accountId', message: 'There is no such account.' },
  asset_account_cash: {
    type: 'VALIDATION_ERROR',
    field: 'accountId',
    message: 'What you own is held at a cash account.',
  },
  asset_account_for_position: {
    type: 'VALIDATION_ERROR',
    field: 'accountId',
    message: 'Debts and cash are held at no other account.',
  },
  asset_stays_account: {
    type: 'VALIDATION_ERROR',
    field: 'categoryCode',
    message: 'Something is held at it, so it stays a cash account.',
  },
  asset_ticker_length: { type: 'VALIDATION_ERROR', field: 'ticker', message: 'A ticker has 1 to 24 characters.' },
  asset_market_cap_not_negative: {
    type: 'VALIDATION_ERROR',
    field: 'marketCap',
    message: 'A market capitalisation is not negative.',
  },
  asset_market_cap_decimals: { type: 'VALIDATION_ERROR', field: 'marketCap', message: null },
  asset_currency_decimals: { type: 'VALIDATION_ERROR', field: 'currency', message: null },
  asset_sub_target_range: {
    type: 'VALIDATION_ERROR',
    field: 'subTargetPct',
    message: 'A target is between 0 and 100 percent.',
  },
  asset_sub_target_sum: {
    type: 'VALIDATION_ERROR',
    field: 'subTargetPct',
    message: 'The shares set by hand inside a category are at most 100 percent together. Lower another one first.',
  },
  asset_notes_length: { type: 'VALIDATION_ERROR', field: 'notes', message: 'Notes have at most 2,000 characters.' },
  asset_closed_on_range: {
    type: 'VALIDATION_ERROR',
    field: 'closedOn',
    message: 'The day of closing is between 1900 and 2199.',
  },
  asset_reopened_on_range: {
    type: 'VALIDATION_ERROR',
    field: 'reopenedOn',
    message: 'The day of opening again is between 1900 and 2199.',
  },
  asset_closing_range: {
    type: 'VALIDATION_ERROR',
    field: 'reopenedOn',
    message: 'The day of opening again is between 1900 and 2199.',
  },
  asset_closing_lasts: {
    type: 'VALIDATION_ERROR',
    field: 'reopenedOn',
    message: 'An asset is opened again after the day it was closed on.',
  },
  asset_closing_asset_exists: { type: 'NOT_FOUND', field: 'id', message: 'There is no such asset.' },
  asset_input_asset_exists: { type: 'NOT_FOUND', field: 'values', message: 'One of the assets does not exist.' },
  asset_input_before_close: {
    type: 'VALIDATION_ERROR',
    field: 'values',
    message: 'One of the assets was closed in this month. Reopen it to record a value.',
  },
  asset_input_decimals: { type: 'VALIDATION_ERROR', field: 'values', message: null },
  asset_input_notes_length: {
    type: 'VALIDATION_ERROR',
    field: 'values',
    message: 'Notes have at most 2,000 characters.',
  },
  expected_version: {
    type: 'CONFLICT',
    field: 'values',
    message: 'A value was changed meanwhile. Look at it again.',
  },
};
