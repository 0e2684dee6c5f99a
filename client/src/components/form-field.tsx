import { TextField, type TextFieldProps } from '@mui/material';
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';

export interface FormFieldProps<Values extends FieldValues> extends Pick<
  TextFieldProps,
  'label' | 'type' | 'autoFocus' | 'placeholder' | 'helperText' | 'multiline' | 'autoComplete' | 'children'
> {
  form: UseFormReturn<Values>;
  name: FieldPath<Values>;
  /** A list of options as the browser makes it, best on phones; the options are the children. */
  native?: boolean;
  inputMode?: 'numeric' | 'email';
}

/** A labelled field of a form, with what is wrong said under it. */
export function FormField<Values extends FieldValues>({
  form,
  name,
  native,
  inputMode,
  ...field
}: FormFieldProps<Values>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref, ...bound }, fieldState: { error } }) => (
        <TextField
          {...field}
          {...bound}
          inputRef={ref}
          select={native ?? false}
          error={error !== undefined}
          helperText={error?.message ?? field.helperText}
          slotProps={{
            htmlInput: { ...(inputMode ? { inputMode } : {}) },
            ...(native ? { select: { native: true } } : {}),
          }}
        />
      )}
    />
  );
}
