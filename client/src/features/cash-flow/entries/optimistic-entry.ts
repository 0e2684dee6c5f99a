import type { Choices_AccountFragment } from '../../../__generated__/graphql';
import type { Choice } from './choices';
import { isTransfer, type Content } from './content';
import { isIn, type Entry } from './entry';

/** The version of an entry that the server has not answered yet. */
export const UNSAVED = 0;

interface OptimisticParts {
  id: string;
  content: Content;
  owner: string;
  /** Where its parts are sorted, and what it goes through. */
  choices: readonly Choice[];
  assets: readonly Choices_AccountFragment[];
}

/** An entry as the API will answer it, to be shown until it does. */
export function optimisticEntry({ id, content, owner, choices, assets }: OptimisticParts): Entry {
  const accountOf = (accountId: string | null) => {
    const asset = assets.find((other) => other.id === accountId);
    return asset === undefined ? null : typed('Asset', { id: asset.id, name: asset.name });
  };
  const currencyOf = (accountId: string) => assets.find((asset) => asset.id === accountId)?.currency ?? '';
  const { date, description } = content;
  const shared = {
    id,
    date,
    description,
    owner,
    status: 'BOOKED' as const,
    version: UNSAVED,
    createdAt: new Date().toISOString(),
  };
  if (isTransfer(content)) {
    const { fromAccountId, toAccountId, receivedAmount } = content;
    const amount = `-${content.amount}`;
    return typed('Transaction', {
      ...shared,
      kind: 'TRANSFER',
      amount,
      currency: currencyOf(fromAccountId),
      payee: null,
      account: accountOf(fromAccountId),
      splits: [typed('Split', { category: null, amount, note: null })],
      transfer: typed('TransferSide', {
        id: `${id} in`,
        amount: receivedAmount,
        currency: currencyOf(toAccountId),
        date,
        account: accountOf(toAccountId),
      }),
    });
  }
  const splits = content.splits.map(({ categoryId, amount, note }) =>
    typed('Split', { category: categoryOf(choices.find((choice) => choice.id === categoryId)), amount, note }),
  );
  const { amount, currency, payee, accountId } = content;
  const kind = splits[0]?.category?.kind ?? (isIn(amount) ? 'INCOME' : 'EXPENSE');
  return typed('Transaction', {
    ...shared,
    kind,
    amount,
    currency,
    payee,
    account: accountOf(accountId),
    splits,
    transfer: null,
  });
}

function categoryOf(choice: Choice | undefined): Entry['splits'][number]['category'] {
  if (!choice) return null;
  const { id, kind, name, parent } = choice;
  return typed('Category', {
    id,
    kind,
    name,
    parent: parent && typed('Category', { id: parent.id, name: parent.name }),
  });
}

/** An object as the API answers it: the cache wants the name of its type besides. */
function typed<Fields extends object>(__typename: string, fields: Fields): Fields {
  return { ...fields, __typename };
}
