import { createHmac } from 'node:crypto';
import { apiRole } from '../../database/api-sign-in';

/** How the API signs in to a database. */
export interface ApiAccount {
  connectionString: string;
  password: string;
}

/**
 * The API's own way into the database that its owner reaches by `connectionString`. Its password is derived from the
 * owner's: it need not be kept, and whoever starts FinAlly on a shared server arrives at the same.
 */
export function apiAccountOf(connectionString: string): ApiAccount {
  const url = new URL(connectionString);
  const password = createHmac('sha256', url.password).update(apiRole).digest('hex');
  url.username = apiRole;
  url.password = password;
  return { connectionString: url.href, password };
}
