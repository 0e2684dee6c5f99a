import { confirmResetPassword, signIn } from 'aws-amplify/auth';
import { useForm } from 'react-hook-form';
import { FormField } from '../../components/form-field';
import { PASSWORD_RULE } from '../../lib/auth-problem';
import { zodResolver } from '../../lib/forms';
import { NewPassword } from './account-forms';
import { AuthForm } from '../../components/auth-form';
import type { StepProps } from './auth-step';
import { MailHint } from './mail-hint';
import { proceed } from './proceed';

/** Sets a new password with the code that was sent, and signs in with it. */
export function NewPasswordStep({ go, email, onSignedIn }: StepProps & { email: string }) {
  const form = useForm<NewPassword>({ resolver: zodResolver(NewPassword), defaultValues: { code: '', password: '' } });
  return (
    <AuthForm
      form={form}
      submitText="Set password and sign in"
      onSubmit={async ({ code, password }) => {
        await confirmResetPassword({ username: email, confirmationCode: code, newPassword: password });
        proceed(await signIn({ username: email, password }), { email, password }, { go, onSignedIn });
      }}
    >
      <MailHint email={email} />
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
      <FormField
        form={form}
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        helperText={PASSWORD_RULE}
      />
    </AuthForm>
  );
}
