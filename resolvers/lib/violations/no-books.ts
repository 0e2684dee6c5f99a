/** What somebody is told who writes before they were ever asked for: `Query.me` opens their books. */
export const NO_BOOKS = 'There are no books of yours yet: ask for me first.';
