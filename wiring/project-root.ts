import { fileURLToPath } from 'node:url';

/** Where the project's folders (schema, resolvers, lambdas, …) lie, unless a caller names another root. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export interface RootOption {
  root?: string;
}
