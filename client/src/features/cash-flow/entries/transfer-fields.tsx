import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { AccountField } from './account-field';
import { AmountField } from './amount-field';
import { currencyOf } from './entry-options';
import { entryLineStyle } from './line-field';
import { asksReceived, type StoredTransfer } from './read-draft';
import { DateField, DescriptionField, type LineProps } from './shared-fields';

export interface TransferFieldsProps extends LineProps {
  kindSwitch: ReactNode;
  stored: StoredTransfer | undefined;
}

/** The fields of a transfer: what goes out and where; what comes in, where that is another currency. */
export function TransferFields(props: TransferFieldsProps) {
  const { draft, problems, options, kindSwitch, stored, onChange, autoFocus, action } = props;
  const { accounts, others } = options;
  const [from, to] = [currencyOf(draft.accountId, options), currencyOf(draft.toAccountId, options)];
  const account = { accounts, others, flex: { xs: '1 1 100%', md: '2 2 130px' } };
  return (
    <>
      <Box sx={entryLineStyle}>
        {kindSwitch}
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
      </Box>
      <Box sx={entryLineStyle}>
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
      </Box>
    </>
  );
}
