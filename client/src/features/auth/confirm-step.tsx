import { confirmSignUp, resendSignUpCode, signIn } from 'aws-amplify/auth';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormField } from '../../components/form-field';
import { zodResolver } from '../../lib/forms';
import { Confirmation } from './account-forms';
import { AuthForm } from '../../components/auth-form';
import { authProblem } from '../../lib/auth-problem';
import type { StepProps } from './auth-step';
import { MailHint } from './mail-hint';
import { proceed } from './proceed';

export interface ConfirmStepProps extends StepProps {
  email: string;
  /** Known where the account was made a moment ago: signs in after the code. */
  password?: string | undefined;
}

/** Proves that the e-mail address is theirs. */
export function ConfirmStep({ go, onSignedIn, email, password }: ConfirmStepProps) {
  const form = useForm<Confirmation>({ resolver: zodResolver(Confirmation), defaultValues: { code: '' } });
  const [notice, setNotice] = useState<string>();

  async function confirm({ code }: Confirmation) {
    await confirmSignUp({ username: email, confirmationCode: code });
    if (password === undefined)
      return go({ at: 'sign-in', email, notice: 'Your e-mail address is confirmed. Sign in.' });
    proceed(await signIn({ username: email, password }), { email, password }, { go, onSignedIn });
  }

  async function resend() {
    try {
      await resendSignUpCode({ username: email });
      setNotice('A new code is on its way. The old one no longer works.');
    } catch (error) {
      setNotice(authProblem(error).message);
    }
  }

  return (
    <AuthForm
      form={form}
      submitText="Confirm"
      notice={notice}
      onSubmit={confirm}
      after={
        <Box sx={{ display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', mx: -3 }}>
          <Button onClick={() => void resend()}>Send a new code</Button>
          <Button onClick={() => go({ at: 'sign-in', email })} sx={{ color: 'text.secondary' }}>
            Back to sign in
          </Button>
        </Box>
      }
    >
      <MailHint email={email} />
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
    </AuthForm>
  );
}
