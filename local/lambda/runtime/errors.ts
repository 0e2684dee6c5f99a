import { types } from 'node:util';
import type { ReportedError } from '../messages';

/** What was thrown, in Lambda's form; anything may be thrown. */
export function reportError(thrown: unknown): ReportedError {
  if (types.isNativeError(thrown) || thrown instanceof Error) {
    return { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') };
  }
  return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
}

/** A rejection that nobody handled; Lambda reports it under a name of its own. */
export function reportRejection(reason: unknown): ReportedError {
  const { errorMessage, errorType, trace } = reportError(reason);
  return {
    errorType: 'Runtime.UnhandledPromiseRejection',
    errorMessage: types.isNativeError(reason) ? `${errorType}: ${errorMessage}` : errorMessage,
    trace,
  };
}

/** Why a bundle could not be loaded, by the names Lambda uses. */
export function reportLoadError(thrown: unknown): ReportedError {
  const error = reportError(thrown);
  if (error.errorType === 'SyntaxError') return { ...error, errorType: 'Runtime.UserCodeSyntaxError' };
  const code = types.isNativeError(thrown) && 'code' in thrown ? thrown.code : undefined;
  if (code === 'ERR_MODULE_NOT_FOUND') return { ...error, errorType: 'Runtime.ImportModuleError' };
  return error;
}
