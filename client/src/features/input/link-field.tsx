import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { MonthGrid_AssetFragment } from '../../__generated__/graphql';
import { nameOrder } from '../../../../domain/names';
import { FormField } from '../../components/form-field';
import { useFormat } from '../../lib/format-context';
import { isClosed } from '../../lib/is-closed';
import type { AssetForm, linkIn } from './asset-form';

export interface LinkFieldProps {
  form: UseFormReturn<AssetForm>;
  link: ReturnType<typeof linkIn>;
  assets: readonly MonthGrid_AssetFragment[];
}

const words = {
  securesId: { label: 'Secured on (optional)', help: 'Your part of it, its equity, is then shown beside its value.' },
  accountId: { label: 'Account (optional)', help: 'The account it is held at.' },
};

/** The asset that this one is linked to. It is not asked for where there is none to choose. */
export function LinkField({ form, link, assets }: LinkFieldProps) {
  const { locale } = useFormat();
  const chosen = useWatch({ control: form.control, name: link ?? 'securesId' });
  const compare = nameOrder(locale);
  const options = assets
    .filter(({ category }) => (link === 'securesId' ? category.kind === 'ASSET' : category.code === 'CASH'))
    .filter(({ id, closedOn }) => !isClosed(closedOn) || id === chosen)
    .sort((a, b) => compare(a.name, b.name));
  if (link === undefined || options.length === 0) return null;
  return (
    <FormField form={form} name={link} label={words[link].label} native helperText={words[link].help}>
      <option value="">None</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </FormField>
  );
}
