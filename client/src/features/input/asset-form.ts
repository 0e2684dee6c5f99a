import { z } from '../../lib/forms';
import type { CreateAssetInput, MonthGrid_AssetFragment, UpdateAssetInput } from '../../__generated__/graphql';

/** What the dialog asks for. Lengths and the rest are the server's to judge: it answers at the field. */
export const AssetForm = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Give it a name.')),
  categoryCode: z.string().check(z.minLength(1, 'Choose a category.')),
  currency: z.string().check(z.minLength(1, 'Choose a currency.')),
  institution: z.string().check(z.trim()),
  securesId: z.string(),
  accountId: z.string(),
  ticker: z.string().check(z.trim()),
  tradable: z.enum(['', 'yes', 'no']),
  notes: z.string().check(z.trim()),
});

export type AssetForm = z.infer<typeof AssetForm>;

/** The form as it opens: of an asset, or empty with the member's currency. */
export function formOf(asset: MonthGrid_AssetFragment | undefined, baseCurrency: string): AssetForm {
  return {
    name: asset?.name ?? '',
    categoryCode: asset?.category.code ?? '',
    currency: asset?.currency ?? baseCurrency,
    institution: asset?.institution ?? '',
    securesId: asset?.secures?.id ?? '',
    accountId: asset?.account?.id ?? '',
    ticker: asset?.ticker ?? '',
    tradable: asset?.tradable === null || asset === undefined ? '' : asset.tradable ? 'yes' : 'no',
    notes: asset?.notes ?? '',
  };
}

/** What an asset of a category can be linked to: a debt to what it is secured on, what is owned to the account it is held at. */
export function linkIn(category: { code: string; kind: 'ASSET' | 'LIABILITY' } | undefined) {
  if (category?.kind === 'LIABILITY') return 'securesId';
  return category?.kind === 'ASSET' && category.code !== 'CASH' ? 'accountId' : undefined;
}

/** Without the links that its category knows nothing of: they went with the category of before. */
export function withItsLink(form: AssetForm, link: ReturnType<typeof linkIn>): AssetForm {
  return {
    ...form,
    securesId: link === 'securesId' ? form.securesId : '',
    accountId: link === 'accountId' ? form.accountId : '',
  };
}

/** Only what was changed: a field left alone is not sent, an emptied one is cleared. */
export function changesTo(asset: MonthGrid_AssetFragment, form: AssetForm): UpdateAssetInput {
  const before = formOf(asset, asset.currency);
  const changed = (Object.keys(form) as (keyof AssetForm)[]).filter((field) => form[field] !== before[field]);
  return {
    id: asset.id,
    expectedVersion: asset.version,
    ...Object.fromEntries(changed.map((field) => [field, sent(field, form)])),
  };
}

/** What was filled in of a new asset. */
export function inputOf(id: string, form: AssetForm): CreateAssetInput {
  const { name, categoryCode, currency, ...optional } = form;
  const filled = (Object.keys(optional) as (keyof typeof optional)[]).filter((field) => optional[field] !== '');
  return { id, name, categoryCode, currency, ...Object.fromEntries(filled.map((field) => [field, sent(field, form)])) };
}

/** A field as it is sent: nothing clears it. */
function sent(field: keyof AssetForm, form: AssetForm): string | boolean | null {
  if (form[field] === '') return null;
  return field === 'tradable' ? form.tradable === 'yes' : form[field];
}
