import { Box, Button } from '@mui/material';
import { AccountField } from './account-field';
import { AmountField } from './amount-field';
import { CategoryField } from './category-field';
import { choiceText, type NewCategory } from './choices';
import { ofKind, type DraftProblems } from './draft';
import { KindSwitch } from './kind-switch';
import { entryLineStyle, LineField } from './line-field';
import { split } from './parts';
import { SelectField } from './select-field';
import { SplitEditor } from './split-editor';
import { DateField, DescriptionField, type LineProps } from './shared-fields';
import { TextField } from './text-field';
import { ReceivedFields, TransferFields } from './transfer-fields';
import type { EntryKind } from './filters';
import type { StoredTransfer } from './read-draft';
import type { Stored } from './typed-amount';

export interface EntryFieldsProps extends LineProps {
  /** What it can be made of it; where there is but one, nothing is asked. */
  kinds: readonly EntryKind[];
  stored?: (Stored & { transfer?: StoredTransfer | undefined }) | undefined;
  onProblems: (problems: DraftProblems) => void;
}

/** The fields of one entry, in two lines that wrap where they have to. */
export function EntryFields(props: EntryFieldsProps) {
  const { draft, problems, options, kinds, stored, onChange, onProblems, autoFocus, action } = props;
  const { kind } = draft;
  const kindSwitch = kind !== 'balance' && kinds.length > 1 && (
    <KindSwitch value={kind} kinds={kinds} onChange={(chosen) => onChange(ofKind(chosen))} />
  );

  async function create(wanted: NewCategory) {
    const { sought } = draft;
    const made = await options.createCategory(wanted);
    if ('problem' in made) onProblems({ choice: made.problem });
    // Unless something else was typed there while it was being made.
    else onChange((now) => (now.sought === sought ? { choice: made, sought: choiceText(made), parts: null } : {}));
  }

  return (
    <>
      <Box sx={entryLineStyle}>
        {kindSwitch}
        {kind === 'transfer' ? (
          <TransferFields {...props} />
        ) : (
          <>
            <SelectField
              label="Currency"
              value={draft.currency}
              problem={problems.currency}
              flex={{ xs: '0 1 84px', md: '0 0 70px' }}
              onChange={(currency) => onChange({ currency })}
            >
              {options.currencies.map(({ code }) => (
                <option key={code}>{code}</option>
              ))}
            </SelectField>
            <AmountField
              label="Amount"
              value={draft.amount}
              currency={draft.currency}
              problem={problems.amount}
              flex={{ xs: '1 1 120px', md: '1 2 104px' }}
              autoFocus={autoFocus === 'amount'}
              onChange={(amount) => onChange({ amount })}
            />
            <TextField
              label="Payee"
              placeholder={kind === 'income' ? 'Who paid' : kind === 'expense' ? 'Who was paid' : 'Payee'}
              value={draft.payee}
              problem={problems.payee}
              flex={{ xs: '1 1 100%', md: '3 2 140px' }}
              onChange={(payee) => onChange({ payee })}
            />
          </>
        )}
      </Box>
      <Box sx={entryLineStyle}>
        {kind === 'transfer' ? (
          <ReceivedFields {...props} stored={stored?.transfer} />
        ) : (
          <>
            {kind !== 'balance' && (
              <LineField problem={problems.choice} flex={{ xs: '1 1 200px', md: '3 2 120px' }}>
                {(aria) => (
                  <CategoryField
                    choices={options.choices[kind]}
                    choice={draft.choice}
                    sought={draft.sought}
                    {...(draft.parts ? { placeholder: `${draft.parts.length} parts` } : {})}
                    // One category for all of it is no split any more.
                    onChange={(change) => onChange(change.choice ? { ...change, parts: null } : change)}
                    onCreate={(wanted) => void create(wanted)}
                    aria={aria}
                    autoFocus={autoFocus === 'category'}
                  />
                )}
              </LineField>
            )}
            {options.accounts.length > 0 && (
              <AccountField
                label="Account"
                none="No account"
                value={draft.accountId}
                problem={problems.accountId}
                accounts={options.accounts}
                flex={{ xs: '1 1 100%', md: '2 2 96px' }}
                onChange={(account) =>
                  onChange({ accountId: account?.id ?? null, ...(account ? { currency: account.currency } : {}) })
                }
              />
            )}
            <DateField draft={draft} problems={problems} onChange={onChange} />
            <DescriptionField draft={draft} problems={problems} onChange={onChange} />
            {draft.parts === null && kind !== 'balance' && (
              <Button
                size="small"
                onClick={() => onChange(split)}
                sx={{ minWidth: 0, px: 2, minHeight: { xs: 44, md: 34 }, flex: { xs: '1 1 auto', md: 'none' } }}
              >
                Split
              </Button>
            )}
            {draft.parts === null && action}
          </>
        )}
      </Box>
      {draft.parts && kind !== 'balance' && kind !== 'transfer' && (
        <SplitEditor
          draft={{ ...draft, parts: draft.parts }}
          problem={problems.parts}
          choices={
            kind === 'income'
              ? [...options.choices.income, ...options.choices.expense]
              : [...options.choices.expense, ...options.choices.income]
          }
          stored={stored}
          onChange={onChange}
          action={action}
        />
      )}
    </>
  );
}
