import { labelOf } from './fields';

/** What was done, in a word. */
export const done = { INSERT: 'added', UPDATE: 'changed', DELETE: 'deleted' } as const;

/** The fields that changed, after the word that says so: ": amount, date". */
export function listed(fields: readonly string[], verb = ''): string {
  const words = fields.map(labelOf).join(', ');
  return words === '' ? '' : verb === '' ? `: ${words}` : `, ${words} ${verb}`;
}
