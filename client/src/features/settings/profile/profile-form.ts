import type { ProfileForm_UserFragment, UpdateMeInput } from '../../../__generated__/graphql';

/** What a member says of themselves. All of it is the server's to judge: it answers at the field. */
export interface ProfileForm {
  name: string;
  baseCurrency: string;
  locale: string;
  timeZone: string;
}

export function formOf(user: ProfileForm_UserFragment): ProfileForm {
  const { name, baseCurrency, locale, timeZone } = user;
  return { name: name ?? '', baseCurrency, locale, timeZone };
}

/** Only what was changed; an emptied name is cleared. */
export function changesTo(user: ProfileForm_UserFragment, typed: ProfileForm): UpdateMeInput {
  const before = formOf(user);
  const form = { ...typed, name: typed.name.trim() };
  const changed = (Object.keys(form) as (keyof ProfileForm)[]).filter((field) => form[field] !== before[field]);
  return {
    expectedVersion: user.version,
    ...Object.fromEntries(changed.map((field) => [field, form[field] === '' ? null : form[field]])),
  };
}
