import { z } from './forms';

/** The six digits of an authenticator app; the space that apps show in the middle may be typed. */
export const TotpCode = z.object({
  code: z.pipe(
    z.string().check(z.trim(), z.regex(/^\d{3}\s?\d{3}$/, 'The code has six digits.')),
    z.transform((code: string) => code.replace(/\s/, '')),
  ),
});

export type TotpCode = z.infer<typeof TotpCode>;
