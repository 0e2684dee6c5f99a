import type { PostConfirmationTriggerEvent } from 'aws-lambda';
import { databaseFromEnvironment } from '../lib/database';

const database = databaseFromEnvironment();

/** Cognito's PostConfirmation trigger: a confirmed person has books from the start. Safe to repeat. */
export async function handler(event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> {
  const { sub, email, name } = event.request.userAttributes;
  await database.query(
    `insert into users (id, email, name) values (:id::uuid, :email, nullif(:name, '')) on conflict (id) do nothing`,
    { id: sub ?? '', email: email ?? '', name: name ?? '' },
  );
  return event;
}
