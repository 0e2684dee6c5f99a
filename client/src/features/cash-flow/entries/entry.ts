import { Decimal } from '../../../../../domain/money';
import { graphql } from '../../../__generated__';
import type { Entry_TransactionFragment } from '../../../__generated__/graphql';
import { categoryName, UNCATEGORISED } from '../../../lib/category-name';
import type { Format } from '../../../lib/format';

graphql(`
  fragment Entry_transaction on Transaction {
    id
    kind
    date
    amount
    currency
    payee
    description
    status
    version
    owner
    createdAt
    account {
      id
      name
    }
    splits {
      amount
      note
      category {
        id
        kind
        name
        parent {
          id
          name
        }
      }
    }
    transfer {
      id
      amount
      currency
      date
      account {
        id
        name
      }
    }
  }
`);

export type Entry = Entry_TransactionFragment;

/** What an entry is sorted under, or what it is instead. */
export function sortedText(entry: Entry): string {
  if (entry.kind === 'TRANSFER') return transferText(entry);
  if (entry.kind === 'OPENING_BALANCE') return 'Opening balance';
  if (entry.kind === 'ADJUSTMENT') return 'Balance adjustment';
  const [first, ...more] = new Set(entry.splits.map(({ category }) => categoryName(category)));
  return more.length > 0 ? `${more.length + 1} categories` : (first ?? UNCATEGORISED);
}

/** How an entry is called: by where it was moved, or else by whom it was with, by what it was for, or by what it is. */
export function nameOf(entry: Entry): string {
  return entry.kind === 'TRANSFER' ? sortedText(entry) : (entry.payee ?? entry.description ?? sortedText(entry));
}

/** Money that came back for what was spent. */
export function isRefund({ kind, amount }: Pick<Entry, 'kind' | 'amount'>): boolean {
  return kind === 'EXPENSE' && isIn(amount);
}

/** An amount as people say it: what was spent without a sign, what came in with a plus; a transfer only moves. */
export function amountText(entry: Pick<Entry, 'kind' | 'amount' | 'currency'>, format: Pick<Format, 'amount'>): string {
  const { kind, amount, currency } = entry;
  const isOut = !isIn(amount) && (kind === 'EXPENSE' || kind === 'TRANSFER');
  return isOut ? format.amount(new Decimal(amount).abs(), currency) : format.amount(amount, currency, { sign: true });
}

/** Both sides of a transfer, what went out first. */
export function sidesOf(entry: Entry): { out: TransferSide; in: TransferSide } | undefined {
  const { id, amount, currency, account, date, transfer } = entry;
  if (transfer === null) return undefined;
  const own = { id, amount, currency, account, date };
  return isIn(amount) ? { out: transfer, in: own } : { out: own, in: transfer };
}

type TransferSide = Pick<Entry, 'id' | 'amount' | 'currency' | 'account' | 'date'>;

/** Whether it came in. */
export function isIn(amount: string): boolean {
  return new Decimal(amount).greaterThan(0);
}

/** "Everyday account → Savings account" */
function transferText(entry: Entry): string {
  const sides = sidesOf(entry);
  const nameOfSide = (side: TransferSide | undefined) => side?.account?.name ?? 'an account that is gone';
  return `${nameOfSide(sides?.out)} → ${nameOfSide(sides?.in)}`;
}
