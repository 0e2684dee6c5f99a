/** Tokens of a document, as graphql-java has it; of one with its fragments written out as well. */
export const mostTokens = 15_000;

/** Selections within one another. graphql-java stops at as many rules of its grammar. */
export const mostNested = 500;

/**
 * Tokens that validation compares with others. It compares all that stand for one field of an answer with one another:
 * 7,000 times the same field took 20 seconds. These take some ten milliseconds: one field 220 times, or fifty fragments
 * of ten fields at one place.
 */
export const mostComparisons = 50_000;

/** Names that introspection may be given besides its own. */
export const mostMetaAliases = 10;

/** Validation goes no further. */
export const mostErrors = 20;
