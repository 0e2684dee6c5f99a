import type { EntryContent } from './draft';
import type { Choice } from './choices';
import type { Entry } from './entry';
import type { EntryKind } from './filters';

/** The version of an entry that the server has not answered yet. */
export const UNSAVED = 0;

/** An entry as the API will answer it, to be shown until it does. */
export function optimisticEntry(kind: EntryKind, { id, content, choice, accountName, owner }: OptimisticParts): Entry {
  const { categoryCode, categoryName, subcategory } = choice;
  const { date, amount, currency, description, accountId } = content;
  const shared = {
    id,
    date,
    amount,
    currency,
    description,
    version: UNSAVED,
    owner,
    createdAt: new Date().toISOString(),
    account: accountId === null ? null : typed('Asset', { id: accountId, name: accountName ?? '' }),
  };
  const category = { code: categoryCode, name: categoryName };
  if (kind === 'income') return typed('Income', { ...shared, category: typed('IncomeCategory', category) });
  return typed('Expense', {
    ...shared,
    category: typed('ExpenseCategory', category),
    subcategory: subcategory && typed('ExpenseSubcategory', subcategory),
  });
}

interface OptimisticParts {
  id: string;
  content: EntryContent;
  choice: Choice;
  accountName?: string | undefined;
  owner: string;
}

/** An object as the API answers it: the cache wants the name of its type besides. */
function typed<Fields extends object>(__typename: string, fields: Fields): Fields {
  return { ...fields, __typename };
}
