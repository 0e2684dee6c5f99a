import { resendSignUpCode, signIn } from 'aws-amplify/auth';
import { Box, Button } from '@mui/material';
import { useForm } from 'react-hook-form';
import { FormField } from '../../components/form-field';
import { zodResolver } from '../../lib/forms';
import { config } from '../../lib/config';
import { Credentials } from './account-forms';
import { AuthForm } from '../../components/auth-form';
import type { StepProps } from './auth-step';
import { proceed } from './proceed';

export interface SignInStepProps extends StepProps {
  email?: string | undefined;
  notice?: string | undefined;
}

/** For those who have an account. */
export function SignInStep({ go, onSignedIn, email, notice }: SignInStepProps) {
  const form = useForm<Credentials>({
    resolver: zodResolver(Credentials),
    defaultValues: { email: email ?? '', password: '' },
  });
  const { demo } = config();

  async function enter({ email: username, password }: Credentials) {
    const output = await signIn({ username, password });
    if (output.nextStep.signInStep === 'CONFIRM_SIGN_UP') await resendSignUpCode({ username });
    proceed(output, { email: username, password }, { go, onSignedIn });
  }

  return (
    <AuthForm
      form={form}
      submitText="Sign in"
      notice={notice}
      onSubmit={enter}
      after={
        <>
          {demo && (
            <Button
              variant="outlined"
              disabled={form.formState.isSubmitting}
              onClick={(event) => {
                form.reset(demo);
                event.currentTarget.form?.requestSubmit();
              }}
              sx={{ minHeight: 44 }}
            >
              Try the demo
            </Button>
          )}
          <Box sx={{ display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', mx: -3 }}>
            <Button onClick={() => go({ at: 'create' })}>Create account</Button>
            <Button
              onClick={() => go({ at: 'forgot', email: form.getValues('email') })}
              sx={{ color: 'text.secondary' }}
            >
              Forgot password
            </Button>
          </Box>
        </>
      }
    >
      <FormField form={form} name="email" label="E-mail" type="email" autoComplete="username" autoFocus />
      <FormField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
    </AuthForm>
  );
}
