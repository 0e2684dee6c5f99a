import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** One error as AppSync sends it. */
export interface ApiError {
  /** VALIDATION_ERROR, NOT_FOUND, CONFLICT, FORBIDDEN, LIMIT_EXCEEDED, DATABASE_UNAVAILABLE, INTERNAL_ERROR, … */
  type: string;
  /** A sentence for a person. */
  message: string;
  /** The argument at fault, such as `values[3].value`. */
  field?: string;
}

/** What went wrong, whichever way it reached us. */
export function apiErrors(error: unknown): ApiError[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(toApiError);
  if (ServerError.is(error) && error.statusCode === 401)
    return [{ type: 'UnauthorizedException', message: 'Your sign-in had ended. Try again.' }];
  const message =
    ServerError.is(error) || error instanceof SyntaxError
      ? 'The server could not answer. Try again in a moment.'
      : 'The server cannot be reached. Check the connection and try again.';
  return [{ type: 'UNREACHABLE', message }];
}

/** The sentence to show where no field is at fault. */
export function problemText(error: unknown): string {
  return apiErrors(error)
    .map(({ message }) => message)
    .join(' ');
}

/** AppSync's top-level `errorType`, which GraphQL's own types do not know. */
export function errorTypeOf(error: object): string | undefined {
  return 'errorType' in error && typeof error.errorType === 'string' ? error.errorType : undefined;
}

function toApiError(error: { message: string }): ApiError {
  const info = 'errorInfo' in error ? error.errorInfo : undefined;
  const field = typeof info === 'object' && info !== null && 'field' in info ? info.field : undefined;
  return {
    type: errorTypeOf(error) ?? 'INTERNAL_ERROR',
    message: error.message,
    ...(typeof field === 'string' ? { field } : {}),
  };
}
