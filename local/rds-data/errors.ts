import { isUnreachable } from '../postgres/patient-pool';

/** The Data API's errors and the status each is answered with. */
const statuses = {
  BadRequestException: 400,
  ValidationException: 400,
  DatabaseErrorException: 400,
  StatementTimeoutException: 400,
  UnsupportedResultException: 400,
  DatabaseResumingException: 400,
  InvalidSecretException: 400,
  SecretsErrorException: 400,
  HttpEndpointNotEnabledException: 400,
  ThrottlingException: 400,
  ForbiddenException: 403,
  AccessDeniedException: 403,
  TransactionNotFoundException: 404,
  DatabaseNotFoundException: 404,
  InternalServerErrorException: 500,
  ServiceUnavailableError: 503,
  DatabaseUnavailableException: 504,
} as const;

export type DataApiErrorName = keyof typeof statuses;

/** What every failed call ends in, over HTTP and in process. */
export class DataApiError extends Error {
  override readonly name: DataApiErrorName;
  readonly statusCode: number;

  constructor(name: DataApiErrorName, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this.statusCode = statuses[name];
  }
}

/** The part of an error of `pg` that the answer is made of. */
interface ServerError {
  severity?: string;
  message: string;
  code?: string;
  detail?: string;
  hint?: string;
  position?: string;
  where?: string;
}

/** What went wrong in `pg`, in the Data API's words. */
export function fromDatabase(error: unknown): DataApiError {
  if (error instanceof DataApiError) return error;
  const { code = '', severity, message, detail, hint, position, where } = error as ServerError;
  if (isUnreachable(error)) {
    return new DataApiError('DatabaseUnavailableException', "The writer instance in the DB cluster isn't available.", {
      cause: error,
    });
  }
  if (code === '42601' && message === 'cannot insert multiple commands into a prepared statement') {
    return new DataApiError('ValidationException', "Multistatements aren't supported.", { cause: error });
  }
  const more = Object.entries({ Detail: detail, Hint: hint, Position: position, Where: where })
    .flatMap(([name, value]) => (value ? [`\n  ${name}: ${value}`] : []))
    .join('');
  const name = code === '3D000' ? 'DatabaseNotFoundException' : 'DatabaseErrorException';
  return new DataApiError(name, `${severity}: ${message}${more}; SQLState: ${code}`, { cause: error });
}
