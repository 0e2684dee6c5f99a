import { confirmSignIn } from 'aws-amplify/auth';
import { Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../components/auth-form';
import { FormField } from '../../components/form-field';
import { authProblem, isSignInOver, PASSWORD_RULE } from '../../lib/auth-problem';
import { zodResolver } from '../../lib/forms';
import { FirstPassword } from './account-forms';
import type { StepProps } from './auth-step';
import { proceed } from './proceed';

/** For those who were invited with a password that holds once. */
export function FirstPasswordStep({ go, onSignedIn, email }: StepProps & { email: string }) {
  const form = useForm<FirstPassword>({ resolver: zodResolver(FirstPassword), defaultValues: { password: '' } });
  return (
    <AuthForm
      form={form}
      submitText="Set password and sign in"
      problemOf={(error) =>
        isSignInOver(error)
          ? { message: 'Signing in took too long. Load the page and begin again.' }
          : authProblem(error)
      }
      onSubmit={async ({ password }) =>
        proceed(await confirmSignIn({ challengeResponse: password }), { email, password }, { go, onSignedIn })
      }
    >
      <Typography color="textSecondary">
        The password you were given is for the first time. Choose your own for <strong>{email}</strong>.
      </Typography>
      <FormField
        form={form}
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        helperText={PASSWORD_RULE}
        autoFocus
      />
    </AuthForm>
  );
}
