import type { PostConfirmationTriggerEvent } from 'aws-lambda';
import { databaseFromEnvironment } from '../lib/database';
import { failureOf, isPassing } from '../lib/failure';
import { logger, observe } from '../lib/observe';

// Cognito waits five seconds, of which starting takes one at most.
const database = databaseFromEnvironment({ patience: { attempts: 20, milliseconds: 3000 } });

/**
 * Cognito's PostConfirmation trigger: a confirmed person has books from the start. Safe to repeat.
 * A paused database may take longer to resume than Cognito waits: then the first `me` opens the books.
 */
export const handler = observe(async (event: PostConfirmationTriggerEvent) => {
  const { sub, email, name, locale, zoneinfo } = event.request.userAttributes;
  try {
    await database.query(
      `insert into users (id, email, name, locale, time_zone)
       values (:id::uuid, :email, shortened_name(:name, 120), newcomer_locale(:locale), newcomer_time_zone(:zone))
       on conflict (id) do nothing`,
      { id: sub ?? '', email: email ?? '', name: name ?? '', locale: locale ?? '', zone: zoneinfo ?? '' },
    );
  } catch (error) {
    const failure = failureOf(error);
    if (!isPassing(failure)) throw error;
    logger.warn('the books are left to the first visit', { failure });
  }
  return event;
});
