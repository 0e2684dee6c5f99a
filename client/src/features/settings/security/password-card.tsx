import { useState } from 'react';
import { useForm, type Resolver } from 'react-hook-form';
import { AuthForm } from '../../../components/auth-form';
import { Card } from '../../../components/card';
import { FormField } from '../../../components/form-field';
import { PASSWORD_RULE, passwordChangeProblem } from '../../../lib/auth-problem';

interface PasswordChange {
  currentPassword: string;
  password: string;
}

/** Only that both are there; the rest is for the user pool to say. */
const resolver: Resolver<PasswordChange> = (values) => {
  const errors = {
    ...(values.currentPassword ? {} : { currentPassword: missing('Enter your current password.') }),
    ...(values.password ? {} : { password: missing('Enter a new password.') }),
  };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

const missing = (message: string) => ({ type: 'required', message });

const empty: PasswordChange = { currentPassword: '', password: '' };

/** Sets another password. */
export function PasswordCard() {
  const form = useForm<PasswordChange>({ resolver, defaultValues: empty });
  const [notice, setNotice] = useState<string>();

  async function change({ currentPassword, password }: PasswordChange) {
    setNotice(undefined);
    const { updatePassword } = await import('../../../lib/amplify-account');
    await updatePassword({ oldPassword: currentPassword, newPassword: password });
    form.reset(empty);
    setNotice('Your password is changed. Use the new one from now on.');
  }

  return (
    <Card title="Password">
      <AuthForm
        form={form}
        submitText="Change password"
        narrow
        notice={notice}
        problemOf={passwordChangeProblem}
        onSubmit={change}
      >
        <FormField
          form={form}
          name="currentPassword"
          label="Current password"
          type="password"
          autoComplete="current-password"
        />
        <FormField
          form={form}
          name="password"
          label="New password"
          type="password"
          autoComplete="new-password"
          helperText={PASSWORD_RULE}
        />
      </AuthForm>
    </Card>
  );
}
