import type { Answer } from './answer';
import { failureOf, isPassing } from './failure';
import { onlyViewed } from './refusals';
import { logger, observe, type Handler } from './observe';

/**
 * A function that AppSync asks. While the database cannot answer, the caller is told so, and that trying again helps;
 * so is a member who may only look. Any other failure is thrown.
 */
export function dataSource<Question, Data>(
  answer: (question: Question) => Promise<Answer<Data>>,
): Handler<Question, Answer<Data>> {
  return observe(async (question: Question) => {
    try {
      return await answer(question);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.constraint === 'books_editable') return { refusal: onlyViewed };
      if (!isPassing(failure)) throw error;
      logger.warn('the database is not ready', { failure });
      const message = 'The database is not ready. Try again in a moment.';
      return { refusal: { type: 'DATABASE_UNAVAILABLE', code: 'database_unavailable', message } };
    }
  });
}
