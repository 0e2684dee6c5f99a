import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery, useTheme } from '@mui/material';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { graphql } from '../../__generated__';
import type {
  AssetDialog_CategoryFragment,
  Format_CurrencyFragment,
  MonthGrid_AssetFragment,
} from '../../__generated__/graphql';
import { nameKey } from '../../../../domain/names';
import { FormField } from '../../components/form-field';
import { GuessedCurrency, type Guess } from '../../components/guessed-currency';
import { changedSince, zodResolver } from '../../lib/forms';
import { Problem } from '../../components/problem';
import { apiErrors } from '../../lib/api-error';
import { forget } from '../../lib/live/touched';
import { AssetForm, changesTo, formOf, linkIn, withItsLink } from './asset-form';
import { REFRESHED, UpdateAsset } from './asset-mutations';
import { useAssetSteps } from './asset-steps';
import { CategoryOptions } from './category-options';
import { FirstValueField } from './first-value-field';
import { LinkField } from './link-field';
import { useAddAsset } from './use-add-asset';

graphql(`
  fragment AssetDialog_category on AssetCategory {
    code
    name
    kind
    tradable
  }
`);

export interface AssetDialogProps {
  /** Undefined to add one. */
  asset?: MonthGrid_AssetFragment | undefined;
  /** Those there are: what this one may be linked to, and what a new one may be called like. */
  assets?: readonly MonthGrid_AssetFragment[];
  categories: readonly AssetDialog_CategoryFragment[];
  currencies: readonly Format_CurrencyFragment[];
  me: { baseCurrency: string; version: number };
  /** The month on the screen: a new asset can have its first value with it. */
  month: string;
  onClose: () => void;
}

/**
 * Adds an asset or a debt, or changes one. What is changed elsewhere meanwhile comes in, but for the fields that were
 * touched.
 */
export function AssetDialog({
  asset: given,
  assets = [],
  categories,
  currencies,
  me,
  month,
  onClose,
}: AssetDialogProps) {
  const titleId = useId();
  const theme = useTheme();
  const small = useMediaQuery(theme.breakpoints.down('sm'));
  const [made, setMade] = useState<MonthGrid_AssetFragment>();
  const asset = given ?? made;
  const [problem, setProblem] = useState<unknown>();
  const [update] = useMutation(UpdateAsset, { ...REFRESHED, update: (cache) => forget(cache, ['ASSETS']) });
  const steps = useAssetSteps();
  const [guess, setGuess] = useState<Guess>();
  const form = useForm<AssetForm>({
    resolver: zodResolver(AssetForm),
    values: formOf(asset, guess?.currency ?? me.baseCurrency),
    resetOptions: { keepDirtyValues: true, keepErrors: true },
  });

  const { first, add } = useAddAsset(month);
  const typedName = nameKey(useWatch({ control: form.control, name: 'name' }));
  const namesake = !given && typedName !== '' && assets.some(({ name }) => nameKey(name) === typedName);
  const code = useWatch({ control: form.control, name: 'categoryCode' });
  const category = categories.find((entry) => entry.code === code);
  const currency = useWatch({ control: form.control, name: 'currency' });

  async function send(filledIn: AssetForm, another = false) {
    setProblem(undefined);
    const values = withItsLink(filledIn, linkIn(category));
    const sent = form.getValues();
    const typedOn = () => changedSince(sent, form.getValues()).length > 0;
    try {
      if (asset) {
        const { data } = await update({ variables: { input: changesTo(asset, values) } });
        if (data) steps.edited(asset, data.updateAsset);
      } else {
        // An asset has its own currency: where that of the totals is not kept, it is asked again.
        await guess?.confirm().catch(() => undefined);
        const added = await add(values);
        if (!added) return;
        // What was typed while it was being added is still to be saved, as a change of it.
        if (typedOn()) return setMade(added.asset);
        if (another) return startAnother(values);
      }
      if (!typedOn()) onClose();
    } catch (error) {
      const atField = apiErrors(error).filter(({ field }) => field !== undefined && field in AssetForm.shape);
      for (const { field, message } of atField)
        form.setError(field as keyof AssetForm, { message }, { shouldFocus: !typedOn() });
      if (atField.length === 0) setProblem(error);
    }
  }

  /** Empties the form but for what is likely to be the same again. */
  function startAnother({ currency, categoryCode }: AssetForm) {
    form.reset({ ...formOf(undefined, currency), categoryCode }, { keepDirtyValues: false, keepErrors: false });
    form.setFocus('name');
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth fullScreen={small}>
      <form noValidate onSubmit={(event) => void form.handleSubmit((values) => send(values))(event)}>
        <DialogTitle id={titleId}>{asset ? `Edit ${asset.name}` : 'Add an asset or a debt'}</DialogTitle>
        <DialogContent>
          {problem !== undefined && <Problem error={problem} />}
          <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
            <FormField
              form={form}
              name="name"
              label="Name"
              autoFocus
              placeholder="Savings account"
              helperText={namesake && 'You already have an asset of this name.'}
            />
            <FormField form={form} name="categoryCode" label="Category" native>
              <CategoryOptions categories={categories} />
            </FormField>
            <FormField
              form={form}
              name="currency"
              label="Currency"
              native
              helperText="The currency you will enter its values in."
            >
              {currencies.map(({ code, name }) => (
                <option key={code} value={code}>
                  {code} · {name}
                </option>
              ))}
            </FormField>
            {/* Whoever has an asset has seen what their totals are in. */}
            {me.version === 1 && !asset && assets.length === 0 && (
              <GuessedCurrency version={me.version} currencies={currencies} onGuess={setGuess} />
            )}
            {!asset && (
              <FirstValueField month={month} currency={currency} first={first} readOnly={form.formState.isSubmitting} />
            )}
            <FormField form={form} name="institution" label="Held at (optional)" placeholder="Bank or broker" />
            <LinkField form={form} link={linkIn(category)} assets={assets} />
            <FormField form={form} name="ticker" label="Ticker (optional)" />
            {category?.kind === 'ASSET' && (
              <FormField
                form={form}
                name="tradable"
                label="Bought and sold by plans"
                native
                helperText="What cannot be sold any day still counts in every share, and no plan touches it."
              >
                <option value="">
                  {category.tradable ? 'Yes' : 'No'}, like {category.name}
                </option>
                <option value="yes">Yes</option>
                <option value="no">No</option>
              </FormField>
            )}
            <FormField form={form} name="notes" label="Notes (optional)" multiline />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} sx={{ color: 'text.secondary' }}>
            Cancel
          </Button>
          {!asset && (
            <Button
              disabled={form.formState.isSubmitting}
              onClick={(event) => void form.handleSubmit((values) => send(values, true))(event)}
            >
              Add and another
            </Button>
          )}
          <Button type="submit" variant="contained" disabled={form.formState.isSubmitting}>
            {asset ? 'Save' : 'Add'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
