import { signIn, signUp } from 'aws-amplify/auth';
import { Button } from '@mui/material';
import { useForm } from 'react-hook-form';
import { FormField } from '../../components/form-field';
import { PASSWORD_RULE } from '../../lib/auth-problem';
import { zodResolver } from '../../lib/forms';
import { NewAccount } from './account-forms';
import { AuthForm } from '../../components/auth-form';
import type { StepProps } from './auth-step';
import { proceed } from './proceed';

/** For those who are new. */
export function CreateStep({ go, onSignedIn }: StepProps) {
  const form = useForm<NewAccount>({
    resolver: zodResolver(NewAccount),
    defaultValues: { name: '', email: '', password: '' },
  });

  async function create({ name, email, password }: NewAccount) {
    const zoneinfo = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const userAttributes = { email, locale: navigator.language, zoneinfo, ...(name ? { name } : {}) };
    const { isSignUpComplete } = await signUp({ username: email, password, options: { userAttributes } });
    if (!isSignUpComplete) return go({ at: 'confirm', email, password });
    proceed(await signIn({ username: email, password }), { email, password }, { go, onSignedIn });
  }

  return (
    <AuthForm
      form={form}
      submitText="Create account"
      onSubmit={create}
      after={
        <Button onClick={() => go({ at: 'sign-in' })} sx={{ justifySelf: 'start', ml: -3 }}>
          I have an account
        </Button>
      }
    >
      <FormField form={form} name="name" label="Name (optional)" autoComplete="name" autoFocus />
      <FormField form={form} name="email" label="E-mail" type="email" autoComplete="username" />
      <FormField
        form={form}
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        helperText={PASSWORD_RULE}
      />
    </AuthForm>
  );
}
