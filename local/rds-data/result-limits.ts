import { nameOfUnsupported } from './column-types';
import { DataApiError } from './errors';
import type { Column } from './statement';

/** Looks at a result while it arrives and throws where the Data API gives up. */
export interface ResultCheck {
  columns(columns: readonly Column[]): void;
  row(values: readonly (string | null)[]): void;
}

const kib = 1024;

/** The most a result may hold, in bytes: what PostgreSQL sends, or, for records as JSON, their text. */
export const resultLimits = { rowBytes: 64 * kib, bytes: kib * kib, jsonBytes: 10 * kib * kib };

/** A new check for each result. `limit` is in bytes of the answer of PostgreSQL. */
export function resultCheck(limit: number): ResultCheck {
  let total = 0;
  return {
    columns(columns) {
      for (const { dataTypeID } of columns) {
        const name = nameOfUnsupported(dataTypeID);
        if (name)
          throw new DataApiError(
            'UnsupportedResultException',
            `The result contains the unsupported data type ${name}.`,
          );
      }
    },
    row(values) {
      // Each row has its number of columns, and each column its length, before the bytes themselves.
      let size = 2 + 4 * values.length;
      for (const value of values) if (value !== null) size += Buffer.byteLength(value);
      total += size;
      if (total > limit) throw tooLarge();
      if (size > resultLimits.rowBytes)
        throw new DataApiError('UnsupportedResultException', 'Packet for query is too large');
    },
  };
}

export function tooLarge(): DataApiError {
  return new DataApiError('UnsupportedResultException', 'Database response exceeded size limit');
}
