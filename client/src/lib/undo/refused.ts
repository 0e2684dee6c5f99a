import { apiErrors } from '../api-error';

/** Thrown by a step that cannot be taken back, with a sentence that says why. */
export class Refused extends Error {}

/** Why a step was refused, as a sentence. */
export function refusalText(error: unknown): string {
  return error instanceof Refused
    ? error.message
    : [...new Set(apiErrors(error).map(({ message }) => message))].join(' ');
}

/** What passes: without a connection, with a database that is starting, or where too much was asked at once. */
const PASSING = ['UNREACHABLE', 'UnauthorizedException', 'DATABASE_UNAVAILABLE', 'LIMIT_EXCEEDED', 'INTERNAL_ERROR'];

/** Whether the same may go well a moment later: what was changed or deleted elsewhere stays refused. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof Refused) && apiErrors(error).every(({ type }) => PASSING.includes(type));
}
