import type { Choices_AccountFragment } from '../../../__generated__/graphql';
import type { LineFieldProps } from './line-field';
import { SelectField } from './select-field';

export interface AccountFieldProps extends Pick<LineFieldProps, 'flex'> {
  label: string;
  /** What it says where none is chosen. */
  none: string;
  value: string | null;
  problem: string | undefined;
  accounts: readonly Choices_AccountFragment[];
  /** What money can be moved to besides. */
  others?: readonly Choices_AccountFragment[];
  onChange: (account: Choices_AccountFragment | undefined) => void;
}

/** The account that an entry goes through. */
export function AccountField({
  label,
  none,
  value,
  problem,
  accounts,
  others = [],
  flex,
  onChange,
}: AccountFieldProps) {
  const option = ({ id, name }: Choices_AccountFragment) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      problem={problem}
      flex={flex}
      onChange={(chosen) => onChange([...accounts, ...others].find(({ id }) => id === chosen))}
    >
      <option value="">{none}</option>
      {others.length === 0 ? (
        accounts.map(option)
      ) : (
        <>
          <optgroup label="Accounts">{accounts.map(option)}</optgroup>
          <optgroup label="Other assets and debts">{others.map(option)}</optgroup>
        </>
      )}
    </SelectField>
  );
}
