/**
 * What an input may look like: the bounds that the client, the resolvers and the database hold alike.
 * Constants only, so that a resolver can import them. Patterns are for the whole text.
 */
export const AMOUNT_PATTERN = '^[+-]?[0-9]{1,20}([.][0-9]{1,4})?$';
/** What one euro buys of a currency: at most 14 digits before the point and 10 after. */
export const RATE_PATTERN = '^[0-9]{1,14}([.][0-9]{1,10})?$';
export const MONTH_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])$';
export const UUID_PATTERN = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

export const EARLIEST_MONTH = '1900-01';
export const LATEST_MONTH = '2199-12';
/** Most months one request may span. */
export const LONGEST_RANGE = 600;
/** Most months net worth is projected over. */
export const LONGEST_PROJECTION = 120;
/** A percentage to set: the bounds of 0 and 100 are the database's. */
export const PERCENT_PATTERN = '^[+-]?[0-9]{1,3}([.][0-9]{1,4})?$';
/** Most targets one setAllocationTargets may hold. */
export const MOST_TARGETS = 100;
/** What deleteAllAssets wants to be confirmed with. */
export const DELETE_ALL_ASSETS = 'DELETE ALL ASSETS';
/** Most values one recordAssetInputs may hold. */
export const MOST_VALUES = 500;
/** Most transactions that may be changed or deleted at once. */
export const MOST_TRANSACTIONS = 500;
/** Most ids that a notice of a change may name; beyond that it says to look at all of the area. */
export const MOST_NOTICE_IDS = 100;
/** Most parts of an import, and characters of one of them: a request holds 1 MB. */
export const MOST_PARTS = 64;
export const MOST_PART_LENGTH = 1_000_000;
export const BASE64_PATTERN = '^[A-Za-z0-9+/]*={0,2}$';
