import type { PostConfirmationTriggerEvent } from 'aws-lambda';
import { databaseFromEnvironment } from '../lib/database';

const database = databaseFromEnvironment({ attempts: 1 });

/**
 * Cognito's PostConfirmation trigger: a confirmed person has books from the start. Safe to repeat.
 * Cognito waits five seconds, a paused database takes longer to resume: then the first `me` opens the books.
 */
export async function handler(event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> {
  const { sub, email, name } = event.request.userAttributes;
  try {
    await database.query(
      `insert into users (id, email, name) values (:id::uuid, :email, nullif(:name, '')) on conflict (id) do nothing`,
      { id: sub ?? '', email: email ?? '', name: name ?? '' },
    );
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'DatabaseResumingException') throw error;
  }
  return event;
}
