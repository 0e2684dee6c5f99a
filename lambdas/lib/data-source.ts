import type { Answer } from './answer';
import { failureOf, isPassing } from './failure';
import { logger, observe, type Handler } from './observe';

/**
 * A function that AppSync asks. While the database cannot answer, the caller is told so, and that trying again helps;
 * any other failure is thrown.
 */
export function dataSource<Question, Data>(
  answer: (question: Question) => Promise<Answer<Data>>,
): Handler<Question, Answer<Data>> {
  return observe(async (question: Question) => {
    try {
      return await answer(question);
    } catch (error) {
      const failure = failureOf(error);
      if (!isPassing(failure)) throw error;
      logger.warn('the database is not ready', { failure });
      const message = 'The database is not ready. Try again in a moment.';
      return { refusal: { type: 'DATABASE_UNAVAILABLE', code: 'database_unavailable', message } };
    }
  });
}
