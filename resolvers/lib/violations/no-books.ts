/** What somebody is told who has no such books, or none yet: `Query.me` opens one's own. */
export const NO_BOOKS = 'There are no such books of yours. Ask for me first: it opens your own.';
