import type { Refusal } from '../lib/answer';

/** A document that cannot be restored; the message is for the person who sent it. */
export class RefusedDocument extends Error {
  constructor(
    message: string,
    readonly field: string | null,
    readonly code: string,
    readonly type: Refusal['type'] = 'VALIDATION_ERROR',
  ) {
    super(message);
  }

  get refusal(): Refusal {
    const { type, message, field, code } = this;
    return { type, message, code, ...(field === null ? {} : { field }) };
  }
}

const states: Record<string, string> = {
  '22001': 'a text is too long',
  '22003': 'a number is too large',
  '22007': 'a date does not exist',
  '22008': 'a date does not exist',
  '22021': 'a text holds a character that cannot be stored',
  '22P05': 'a text holds a character that cannot be stored',
  '23503': 'something refers to what is not there',
  '23505': 'something is there twice',
};

const constraints: Record<string, string> = {
  category_name_unique: 'two categories with the same parent have the same name',
  category_levels: 'a category is a part of a part',
  transaction_splits_sum: 'the parts of a transaction do not add up to its amount',
};

/** The refusal behind a failure of the database: its code is the constraint's name. Undefined for other failures. */
export function refusedByDatabase(error: unknown): RefusedDocument | undefined {
  const message = error instanceof Error ? error.message : '';
  const state = /SQLState: (2[23][0-9A-Z]{3})/.exec(message)?.[1];
  if (state === undefined) return undefined;
  const constraint = /constraint "([a-z_]+)"/.exec(message)?.[1];
  // Not the document is at fault.
  if (constraint === 'books_editable') return undefined;
  const reason = constraints[constraint ?? ''] ?? states[state] ?? 'a value is not allowed';
  return new RefusedDocument(`The books cannot be restored: ${reason}.`, null, constraint ?? state);
}
