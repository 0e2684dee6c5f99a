import { z } from '../../lib/forms';

const email = z.string().check(z.trim(), z.toLowerCase(), z.email('Enter an e-mail address.'));
const password = z.string().check(z.minLength(1, 'Enter a password.'));
const code = z.string().check(z.trim(), z.regex(/^\d{6}$/, 'The code has six digits.'));

export const Credentials = z.object({ email, password });
export const NewAccount = z.object({ name: z.string().check(z.trim()), email, password });
export const Confirmation = z.object({ code });
export const EmailOnly = z.object({ email });
export const NewPassword = z.object({ code, password });
export const FirstPassword = z.object({ password });

export type Credentials = z.infer<typeof Credentials>;
export type NewAccount = z.infer<typeof NewAccount>;
export type Confirmation = z.infer<typeof Confirmation>;
export type EmailOnly = z.infer<typeof EmailOnly>;
export type NewPassword = z.infer<typeof NewPassword>;
export type FirstPassword = z.infer<typeof FirstPassword>;
