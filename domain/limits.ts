/**
 * What an input may look like: the bounds that the client, the resolvers and the database hold alike.
 * Constants only, so that a resolver can import them. Patterns are for the whole text.
 */
export const AMOUNT_PATTERN = '^[+-]?[0-9]{1,20}([.][0-9]{1,4})?$';
export const MONTH_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])$';
export const UUID_PATTERN = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

export const EARLIEST_MONTH = '1900-01';
export const LATEST_MONTH = '2199-12';
/** Most months one request may span. */
export const LONGEST_RANGE = 600;
/** Most values one recordAssetInputs may hold. */
export const MOST_VALUES = 500;
