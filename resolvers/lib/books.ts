import { util, type Context } from '@aws-appsync/utils';
import { isUuid } from './checks';
import { refuse } from './errors';
import { checkTexts } from './texts';
import { NO_BOOKS } from './violations/no-books';

/** Who asks, and whose books they mean. Whether they may is for the database to say: `books_for(sub, books, needs)`. */
export interface Caller {
  sub: string;
  books: string;
}

/**
 * The signed-in person, and the books of the header `x-finally-books` or else their own, whatever the arguments say.
 * Arguments that no books could hold are refused.
 */
export function booksOf(ctx: Context): Caller {
  checkTexts(ctx.args as Record<string, unknown>);
  const { sub } = ctx.identity as { sub?: string };
  if (!sub) return util.unauthorized();
  const books = ctx.request.headers['x-finally-books'] ?? sub;
  return isUuid(books) ? { sub, books: books.toLowerCase() } : refuse('NOT_FOUND', NO_BOOKS, null, 'books_exist');
}
