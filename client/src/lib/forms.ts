import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

// Without this zod tries to compile its checks with eval, which the content security policy refuses and reports.
z.config({ jitless: true });

export { z, zodResolver };

/** The fields that were changed since a form was sent. A form may be typed into while it waits for its answer. */
export function changedSince<Values extends object>(sent: Values, now: Values): (keyof Values)[] {
  return (Object.keys(now) as (keyof Values)[]).filter((field) => now[field] !== sent[field]);
}
