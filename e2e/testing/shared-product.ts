import { inject } from 'vitest';
import { connectLocalDatabase } from '../../local/database-client';
import type { Outputs } from '../../local/outputs';
import type { Product } from './product';

declare module 'vitest' {
  interface ProvidedContext {
    product: { origin: string; outputs: Outputs };
  }
}

/**
 * The product that journeys share, while others use it as well: for those that neither stop it nor change what is
 * everybody's, such as rates, and to whom it does not matter what else is in its database.
 */
export function sharedProduct(): Product {
  const { origin, outputs } = inject('product');
  return { origin, outputs, database: connectLocalDatabase(origin) };
}
