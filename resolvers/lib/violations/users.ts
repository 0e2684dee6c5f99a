import type { Violation } from './violation';

export const userViolations: Record<string, Violation> = {
  user_email_length: { type: 'VALIDATION_ERROR', field: null, message: 'An e-mail address has 3 to 320 characters.' },
  user_name_length: { type: 'VALIDATION_ERROR', field: 'name', message: 'A name has 1 to 120 characters.' },
  user_locale_length: { type: 'VALIDATION_ERROR', field: 'locale', message: 'A locale has 2 to 255 characters.' },
  user_locale_format: {
    type: 'VALIDATION_ERROR',
    field: 'locale',
    message: 'A locale is a language tag such as en-GB.',
  },
  user_time_zone_length: {
    type: 'VALIDATION_ERROR',
    field: 'timeZone',
    message: 'There is no such time zone. One is Europe/Rome.',
  },
  user_time_zone_known: {
    type: 'VALIDATION_ERROR',
    field: 'timeZone',
    message: 'There is no such time zone. One is Europe/Rome.',
  },
  user_theme_known: { type: 'VALIDATION_ERROR', field: 'theme', message: 'There is no such theme.' },
};
