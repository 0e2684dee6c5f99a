import { AccountField } from './account-field';
import { AmountField } from './amount-field';
import { currencyOf } from './entry-options';
import { asksReceived, type StoredTransfer } from './read-draft';
import { DateField, DescriptionField, type LineProps } from './shared-fields';

/** The first line of a transfer: what goes out, and where. */
export function TransferFields({ draft, problems, options, onChange, autoFocus }: LineProps) {
  const { accounts, others } = options;
  const from = currencyOf(draft.accountId, options);
  const account = { accounts, others, flex: { xs: '1 1 100%', md: '2 2 130px' } };
  return (
    <>
      <AmountField
        label="Amount"
        placeholder={from === undefined ? 'Amount' : `Amount in ${from}`}
        value={draft.amount}
        currency={from ?? draft.currency}
        problem={problems.amount}
        flex={{ xs: '1 1 120px', md: '1 2 104px' }}
        autoFocus={autoFocus !== undefined}
        onChange={(amount) => onChange({ amount })}
      />
      <AccountField
        {...account}
        label="From account"
        none="From"
        value={draft.accountId}
        problem={problems.accountId}
        onChange={(chosen) => onChange({ accountId: chosen?.id ?? null })}
      />
      <AccountField
        {...account}
        label="To account"
        none="To"
        value={draft.toAccountId}
        problem={problems.toAccountId}
        onChange={(chosen) => onChange({ toAccountId: chosen?.id ?? null })}
      />
    </>
  );
}

export interface ReceivedFieldsProps extends LineProps {
  stored: StoredTransfer | undefined;
}

/** The second: what comes in, where that is another currency, and when. */
export function ReceivedFields({ draft, problems, options, stored, onChange, action }: ReceivedFieldsProps) {
  const [from, to] = [currencyOf(draft.accountId, options), currencyOf(draft.toAccountId, options)];
  return (
    <>
      {asksReceived(from, to, stored) && (
        <AmountField
          label={`Received in ${to ?? from ?? draft.currency}`}
          value={draft.received}
          currency={to ?? draft.currency}
          problem={problems.received}
          flex={{ xs: '1 1 100%', md: '1 2 130px' }}
          onChange={(received) => onChange({ received })}
        />
      )}
      <DateField draft={draft} problems={problems} onChange={onChange} />
      <DescriptionField draft={draft} problems={problems} onChange={onChange} />
      {action}
    </>
  );
}
