import { fileURLToPath } from 'node:url';
import { letApiSignIn } from '../../database/api-sign-in';
import { migrate } from '../../database/migrate';
import { databaseFromEnvironment } from '../lib/database';
import { required } from '../lib/environment';
import { observe } from '../lib/observe';
import { duringDeployment } from './deployment';
import { readSecret } from './read-secret';

// A paused cluster takes 15 seconds and more to resume, a new one minutes.
const database = databaseFromEnvironment({ patience: { attempts: 200, milliseconds: 240_000 } });
const folder = fileURLToPath(new URL('database', import.meta.url));

/**
 * Brings the database to the newest schema and lets the API's role in. CloudFormation runs it before it changes the
 * API; an operator may invoke it with `{}`. Safe to repeat, also from two places at once.
 */
export const handler = observe(
  duringDeployment(async () => {
    const ran = await migrate(database, folder);
    const { password } = JSON.parse(await readSecret(required('API_SECRET_ARN'))) as { password: string };
    await letApiSignIn(database, password);
    return { ran };
  }),
);
