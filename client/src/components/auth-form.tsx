import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { changedSince } from '../lib/forms';
import { authProblem, type AuthProblem } from '../lib/auth-problem';

export interface AuthFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  submitText: string;
  notice?: string | undefined;
  children: ReactNode;
  /** What follows the button: ways elsewhere. */
  after?: ReactNode;
  /** Whether the button is as wide as its text, as among other settings. */
  narrow?: boolean;
  /** What an error means here, where that is not what it means to most forms. */
  problemOf?: (error: unknown) => AuthProblem;
  onSubmit: (values: Values) => Promise<void>;
}

/** A form that asks something of the user pool: says what it refused, at the field where it can. */
export function AuthForm<Values extends FieldValues>(props: AuthFormProps<Values>) {
  const { form, submitText, notice, children, after, narrow = false, problemOf = authProblem, onSubmit } = props;
  const [problem, setProblem] = useState<string>();

  async function submit(values: Values) {
    setProblem(undefined);
    const sent = form.getValues();
    try {
      await onSubmit(values);
    } catch (error) {
      const { field, message } = problemOf(error);
      // Whoever types on meanwhile keeps the field they are in.
      const shouldFocus = changedSince(sent, form.getValues()).length === 0;
      if (field && field in values) form.setError(field as string as Path<Values>, { message }, { shouldFocus });
      else setProblem(message);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <Box sx={{ display: 'grid', gap: 5, ...(narrow ? { justifyItems: 'start', maxWidth: 376 } : {}) }}>
        {problem && (
          <Alert severity="error" variant="outlined">
            {problem}
          </Alert>
        )}
        {notice && !problem && (
          <Alert severity="info" variant="outlined" role="status">
            {notice}
          </Alert>
        )}
        {children}
        <Button
          type="submit"
          variant="contained"
          disabled={form.formState.isSubmitting}
          {...(narrow ? {} : { sx: { minHeight: 44 } })}
        >
          {submitText}
        </Button>
        {after}
      </Box>
    </form>
  );
}
