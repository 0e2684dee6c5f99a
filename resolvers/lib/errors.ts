import { util } from '@aws-appsync/utils';
import { booksViolations } from './violations/books';
import { allocationViolations } from './violations/allocation';
import { assetViolations } from './violations/assets';
import { exchangeRateViolations } from './violations/exchange-rates';
import { userViolations } from './violations/users';
import { budgetViolations, categoryViolations, transactionViolations } from './violations/ledger';
import { NO_BOOKS } from './violations/no-books';
import type { Violation } from './violations/violation';

/**
 * Every failure a caller sees, in the one shape of the API: `type` is errors[].errorType, the message a sentence for a
 * person, errorInfo the field at fault and a code that a program can tell it by.
 */
export function refuse(type: string, message: string, field: string | null, code: string): never {
  return util.error(message, type, null, { field, code }) as never;
}

/** What the database's constraints mean to a caller, by area. Their names are the codes. */
const violations: Record<string, Violation> = {
  ...allocationViolations,
  ...assetViolations,
  ...booksViolations,
  ...budgetViolations,
  ...categoryViolations,
  ...exchangeRateViolations,
  ...transactionViolations,
  ...userViolations,
};

/** The same for one of several things, where a statement has found what a constraint would say of it. */
export function refuseOne(place: string, constraint: string): never {
  const { type, field, message } = violations[constraint] ?? { type: 'INTERNAL_ERROR', field: null, message: null };
  return refuse(type, message ?? '', `${place}.${field}`, constraint);
}

/** What PostgreSQL's own refusals (SQLSTATE) mean to a caller. */
const states: Record<string, Violation> = {
  '22001': { type: 'VALIDATION_ERROR', field: null, message: 'A text is too long.' },
  '22003': { type: 'VALIDATION_ERROR', field: null, message: 'A number is too large.' },
  '22007': { type: 'VALIDATION_ERROR', field: null, message: 'A date does not exist.' },
  '22008': { type: 'VALIDATION_ERROR', field: null, message: 'A date does not exist.' },
  '22021': { type: 'VALIDATION_ERROR', field: null, message: 'A text holds a character that cannot be stored.' },
  '22P05': { type: 'VALIDATION_ERROR', field: null, message: 'A text holds a character that cannot be stored.' },
  '40001': { type: 'DATABASE_UNAVAILABLE', field: null, message: 'Another change came first. Try again.' },
  '40P01': { type: 'DATABASE_UNAVAILABLE', field: null, message: 'Another change came first. Try again.' },
  '57014': { type: 'DATABASE_UNAVAILABLE', field: null, message: 'The database took too long. Try again.' },
};

/**
 * What the Data API says, and by which status, when trying again helps. AppSync hands on the message and the status of
 * its answer, not the name of the exception.
 */
const passing = ['resuming after being auto-paused', 'Rate exceeded', 'timed out', "isn't available"];
const passingStatus = ['429', '503', '504'];

/** Turns a failure of the Data API into the caller's error. Nothing the database said reaches the caller. */
export function raiseDatabaseError(error: { message: string; type: string }): never {
  // The message comes inside JSON, with its quotes escaped: RDSHttp:{"message":"…"}.
  const message = error.message.split('\\').join('');
  const constraint = between(message, 'constraint "', '"');
  const violation = violations[constraint];
  if (violation) {
    const sentence = violation.message ?? between(message, `"${constraint}" [`, ']');
    return refuse(violation.type, sentence, violation.field, constraint);
  }
  // Without books a row has no owner.
  if (message.includes('null value in column "owner_id"')) return refuse('NOT_FOUND', NO_BOOKS, null, 'books_exist');
  const state = between(message, 'SQLState: ', ' ').slice(0, 5);
  const refusal = states[state];
  if (refusal) return refuse(refusal.type, refusal.message ?? '', refusal.field, state);
  if (error.message.includes('Database response exceeded size limit')) {
    return refuse('LIMIT_EXCEEDED', 'That is more than one answer can hold. Ask for less.', null, 'response_size');
  }
  if (passing.some((text) => message.includes(text)) || passingStatus.includes(error.type.slice(0, 3))) {
    return refuse(
      'DATABASE_UNAVAILABLE',
      'The database is not ready. Try again in a moment.',
      null,
      'database_unavailable',
    );
  }
  console.error('database', error.type, error.message);
  return refuse('INTERNAL_ERROR', 'Something went wrong on our side.', null, 'internal');
}

function between(text: string, start: string, end: string): string {
  const rest = text.split(start)[1];
  return rest === undefined ? '' : (rest.split(end)[0] ?? '');
}
