import { resetPassword } from 'aws-amplify/auth';
import { Button, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { FormField } from '../../components/form-field';
import { zodResolver } from '../../lib/forms';
import { EmailOnly } from './account-forms';
import { AuthForm } from '../../components/auth-form';
import type { StepProps } from './auth-step';

/** Asks for a code to set a new password with. */
export function ForgotStep({ go, email }: StepProps & { email?: string | undefined }) {
  const form = useForm<EmailOnly>({ resolver: zodResolver(EmailOnly), defaultValues: { email: email ?? '' } });
  return (
    <AuthForm
      form={form}
      submitText="Send a code"
      onSubmit={async (values) => {
        await resetPassword({ username: values.email });
        go({ at: 'new-password', email: values.email });
      }}
      after={
        <Button onClick={() => go({ at: 'sign-in' })} sx={{ justifySelf: 'start', ml: -3 }}>
          Back to sign in
        </Button>
      }
    >
      <Typography color="textSecondary">We send a code to your e-mail address, to set a new password with.</Typography>
      <FormField form={form} name="email" label="E-mail" type="email" autoComplete="username" autoFocus />
    </AuthForm>
  );
}
