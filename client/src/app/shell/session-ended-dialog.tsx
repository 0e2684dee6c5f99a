import { Box, Button, Dialog, DialogContent, DialogContentText, DialogTitle, Link } from '@mui/material';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { AuthForm } from '../../components/auth-form';
import { FormField } from '../../components/form-field';
import { passwordAgainProblem, totpProblem } from '../../lib/auth-problem';
import { z, zodResolver } from '../../lib/forms';
import type { Member } from '../../lib/session';
import { confirmCode, signInAgain, type NextStep } from '../../lib/sign-in-again';
import { TotpCode } from '../../lib/totp';

export interface SessionEndedDialogProps {
  member: Member;
  /** Called once they are signed in again. */
  onResume: () => void;
  onLeave: () => void;
}

const asks = {
  password: 'Enter your password to go on. What you typed is still here.',
  code: 'Enter the six digits that your authenticator app shows now.',
};

/** The way back in that keeps what was typed: the screen waits behind it. */
export function SessionEndedDialog({ member, onResume, onLeave }: SessionEndedDialogProps) {
  const titleId = useId();
  const [step, setStep] = useState<Exclude<NextStep, 'done'>>('password');
  const go = (next: NextStep) => (next === 'done' ? onResume() : setStep(next));
  const leave = (
    <Button onClick={onLeave} sx={{ color: 'text.secondary', justifySelf: 'start', ml: -3 }}>
      Sign out
    </Button>
  );
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Sign in again to go on</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 5 }}>
          Your sign-in as {member.email} has ended. {step === 'elsewhere' ? elsewhere : asks[step]}
        </DialogContentText>
        {step === 'password' && <PasswordForm email={member.email} go={go} after={leave} />}
        {step === 'code' && <CodeForm go={go} after={leave} />}
        {step === 'elsewhere' && leave}
      </DialogContent>
    </Dialog>
  );
}

const elsewhere = (
  <>
    Your account wants more than a password this time.{' '}
    <Link href="/sign-in" target="_blank" rel="opener" autoFocus>
      Sign in in a new window
    </Link>
    : this one waits, and goes on by itself.
  </>
);

interface FormProps {
  go: (next: NextStep) => void;
  after: React.ReactNode;
}

const Password = z.object({ password: z.string().check(z.minLength(1, 'Enter your password.')) });

function PasswordForm({ email, go, after }: FormProps & { email: string }) {
  const form = useForm<z.infer<typeof Password>>({ resolver: zodResolver(Password), defaultValues: { password: '' } });
  return (
    <AuthForm
      form={form}
      submitText="Sign in"
      problemOf={passwordAgainProblem}
      onSubmit={async ({ password }) => go(await signInAgain(email, password))}
      after={after}
    >
      {/* For password managers, which look for whose password it is. */}
      <Box component="input" type="hidden" name="username" autoComplete="username" value={email} />
      <FormField
        form={form}
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        autoFocus
      />
    </AuthForm>
  );
}

function CodeForm({ go, after }: FormProps) {
  const form = useForm<TotpCode>({ resolver: zodResolver(TotpCode), defaultValues: { code: '' } });
  return (
    <AuthForm
      form={form}
      submitText="Sign in"
      problemOf={totpProblem}
      onSubmit={async ({ code }) => go(await confirmCode(code))}
      after={after}
    >
      <FormField form={form} name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
    </AuthForm>
  );
}
