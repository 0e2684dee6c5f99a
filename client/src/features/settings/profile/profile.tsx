import { useMutation } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { graphql } from '../../../__generated__';
import type { Format_CurrencyFragment, ProfileForm_UserFragment } from '../../../__generated__/graphql';
import { Card } from '../../../components/card';
import { FormField } from '../../../components/form-field';
import { Problem } from '../../../components/problem';
import { apiErrors } from '../../../lib/api-error';
import { changedSince } from '../../../lib/forms';
import { forget } from '../../../lib/live/touched';
import { LocaleExample } from './locale-example';
import { localeOptions } from '../../../lib/locale-options';
import { changesTo, formOf, type ProfileForm } from './profile-form';
import { zoneGroups } from './time-zones';

graphql(`
  fragment ProfileForm_user on User {
    id
    email
    name
    baseCurrency
    locale
    timeZone
    version
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateMeInput!) {
    updateMe(input: $input) {
      ...ProfileForm_user
    }
  }
`);

export interface ProfileProps {
  user: ProfileForm_UserFragment;
  currencies: readonly Format_CurrencyFragment[];
}

/** The profile as one form. What is changed elsewhere meanwhile comes in, but for the fields that were touched. */
export function Profile({ user, currencies }: ProfileProps) {
  const [update] = useMutation(UpdateProfile, {
    update: (cache) => forget(cache, ['PROFILE'], (field) => field === 'me'),
  });
  const [problem, setProblem] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const form = useForm<ProfileForm>({
    values: formOf(user),
    resetOptions: { keepDirtyValues: true, keepErrors: true },
  });
  const { isDirty, isSubmitting } = form.formState;
  const [baseCurrency, locale, timeZone] = useWatch({
    control: form.control,
    name: ['baseCurrency', 'locale', 'timeZone'],
  });
  const locales = useMemo(() => localeOptions(user.locale, navigator.language), [user.locale]);
  const zones = useMemo(() => zoneGroups(user.timeZone), [user.timeZone]);

  async function save(values: ProfileForm) {
    setProblem(undefined);
    setSaved(false);
    try {
      const { data } = await update({ variables: { input: changesTo(user, values) } });
      if (data) form.reset(formOf(data.updateMe));
      setSaved(true);
    } catch (error) {
      const atField = apiErrors(error).filter(({ field }) => field !== undefined && field in values);
      for (const { field, message } of atField)
        form.setError(
          field as keyof ProfileForm,
          { message },
          { shouldFocus: changedSince(values, form.getValues()).length === 0 },
        );
      if (atField.length === 0) setProblem(error);
    }
  }

  return (
    <Card title="Profile">
      <form noValidate onSubmit={(event) => void form.handleSubmit(save)(event)} onChange={() => setSaved(false)}>
        {problem !== undefined && <Problem error={problem} />}
        <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
          <FormField
            form={form}
            name="name"
            label="Name"
            autoComplete="name"
            helperText={`Signed in as ${user.email}`}
          />
          <FormField
            form={form}
            name="baseCurrency"
            label="Base currency"
            native
            helperText="What totals are shown in. Nothing you entered changes: every amount keeps its own currency."
          >
            {currencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} · {name}
              </option>
            ))}
          </FormField>
          <FormField
            form={form}
            name="locale"
            label="Figures and dates"
            native
            helperText="Written as is usual there. FinAlly itself speaks English."
          >
            {locales.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </FormField>
          <FormField
            form={form}
            name="timeZone"
            label="Time zone"
            native
            helperText="For times of day. It never moves an amount to another month."
          >
            {zones.map(({ region, zones: inRegion }) => (
              <optgroup key={region} label={region}>
                {inRegion.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </FormField>
        </Box>
        <LocaleExample baseCurrency={baseCurrency} locale={locale} timeZone={timeZone} currencies={currencies} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 4 }}>
          <Button type="submit" variant="contained" disabled={!isDirty || isSubmitting}>
            Save
          </Button>
          <Typography role="status" color="textSecondary">
            {saved && !isDirty && 'Saved'}
          </Typography>
        </Box>
      </form>
    </Card>
  );
}
