import { Box } from '@mui/material';
import type { Choices_AccountFragment, Format_CurrencyFragment } from '../../../__generated__/graphql';
import { EntryAmount } from './entry-amount';
import { CategoryField } from './category-field';
import { choiceText, type Choice, type NewSubcategory } from './choices';
import type { Draft, DraftChange, DraftProblems } from './draft';
import { LineField, lineFieldStyle } from './line-field';

/** What an entry can be sorted into and go through. */
export interface EntryOptions {
  choices: readonly Choice[];
  accounts: readonly Choices_AccountFragment[];
  currencies: readonly Format_CurrencyFragment[];
  /** Makes a subcategory and answers with the choice of it; incomes have none. */
  createSubcategory?: ((wanted: NewSubcategory) => Promise<Choice | { problem: string }>) | undefined;
}

export interface EntryFieldsProps {
  draft: Draft;
  problems: DraftProblems;
  options: EntryOptions;
  onChange: (change: DraftChange) => void;
  onProblems: (problems: DraftProblems) => void;
  /** Begins in the category field. */
  autoFocus?: boolean;
}

/** The fields of one entry, in a line that wraps where it has to. */
export function EntryFields({ draft, problems, options, onChange, onProblems, autoFocus = false }: EntryFieldsProps) {
  const { choices, accounts, currencies, createSubcategory } = options;
  async function create(wanted: NewSubcategory) {
    const { sought } = draft;
    const made = await createSubcategory?.(wanted);
    if (made && 'problem' in made) onProblems({ choice: made.problem });
    // Unless something else was typed there while it was being made.
    else if (made) onChange((now) => (now.sought === sought ? { choice: made, sought: choiceText(made) } : {}));
  }
  return (
    <>
      <LineField problem={problems.date} flex={{ xs: '0 1 138px', md: '0 0 118px' }}>
        {(aria) => (
          <Box
            component="input"
            type="date"
            aria-label="Date"
            {...aria}
            value={draft.date}
            min="1900-01-01"
            max="2199-12-31"
            onChange={(event) => onChange({ date: event.target.value })}
            sx={lineFieldStyle}
          />
        )}
      </LineField>
      <LineField problem={problems.choice} flex={{ xs: '1 1 120px', md: '3 2 110px' }}>
        {(aria) => (
          <CategoryField
            choices={choices}
            choice={draft.choice}
            sought={draft.sought}
            onChange={onChange}
            {...(createSubcategory ? { onCreate: (wanted) => void create(wanted) } : {})}
            aria={aria}
            autoFocus={autoFocus}
          />
        )}
      </LineField>
      <LineField problem={problems.description} flex={{ xs: '1 1 120px', md: '3 2 110px' }}>
        {(aria) => (
          <Box
            component="input"
            aria-label="Description"
            placeholder="Description"
            {...aria}
            value={draft.description}
            autoComplete="off"
            onChange={(event) => onChange({ description: event.target.value })}
            sx={lineFieldStyle}
          />
        )}
      </LineField>
      {accounts.length > 0 && (
        <LineField problem={problems.accountId} flex={{ xs: '1 1 96px', md: '2 2 96px' }}>
          {(aria) => (
            <Box
              component="select"
              aria-label="Account"
              {...aria}
              value={draft.accountId ?? ''}
              onChange={(event) => onChange({ accountId: event.target.value === '' ? null : event.target.value })}
              sx={lineFieldStyle}
            >
              <option value="">No account</option>
              {accounts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Box>
          )}
        </LineField>
      )}
      <EntryAmount draft={draft} problem={problems.amount} onChange={onChange} />
      <LineField problem={problems.currency} flex={{ xs: '0 1 74px', md: '0 0 62px' }}>
        {(aria) => (
          <Box
            component="select"
            aria-label="Currency"
            {...aria}
            value={draft.currency}
            onChange={(event) => onChange({ currency: event.target.value })}
            sx={lineFieldStyle}
          >
            {currencies.map(({ code }) => (
              <option key={code}>{code}</option>
            ))}
          </Box>
        )}
      </LineField>
    </>
  );
}

/** How a line of entry fields is laid out: in one line where the window is wide, however little there is beside it. */
export const entryLineStyle = {
  display: 'flex',
  flexWrap: { xs: 'wrap', md: 'nowrap' },
  alignItems: 'flex-start',
  gap: { xs: 2, md: 1 },
  // Of the room there is, what stands in the fields gets most.
  '& input, & select': { px: { md: 1.5 } },
} as const;
