import { DataApiError } from './errors';

/** How many of the next calls fail, by kind; set them while the Data API runs. */
export interface Faults {
  /** The cluster was paused and wakes up. */
  resuming: number;
  throttling: number;
  timeout: number;
  /** The connection to the database is lost before the statement was run. */
  dropped: number;
  sizeLimit: number;
}

export function noFaults(): Faults {
  return { resuming: 0, throttling: 0, timeout: 0, dropped: 0, sizeLimit: 0 };
}

const failures: Record<keyof Faults, () => DataApiError> = {
  resuming: () =>
    new DataApiError(
      'DatabaseResumingException',
      'The Aurora DB instance is resuming after being auto-paused. Please wait a few seconds and try again.',
    ),
  throttling: () => new DataApiError('ThrottlingException', 'Rate exceeded'),
  timeout: () => new DataApiError('StatementTimeoutException', 'Request timed out'),
  dropped: () =>
    new DataApiError('DatabaseUnavailableException', "The writer instance in the DB cluster isn't available."),
  sizeLimit: () => new DataApiError('UnsupportedResultException', 'Database response exceeded size limit'),
};

/** Throws the next fault that is due, and counts it. */
export function failIfDue(faults: Faults): void {
  for (const kind of Object.keys(failures) as (keyof Faults)[]) {
    if (faults[kind] <= 0) continue;
    faults[kind] -= 1;
    throw failures[kind]();
  }
}
