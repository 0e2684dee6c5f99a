import { RDSDataClient } from '@aws-sdk/client-rds-data';
import { connectDatabase, type Database } from '../lambdas/lib/database';
import { DATABASE, REGION, RESOURCE_ARN, SECRET_ARN } from './settings';

/** The database by the AWS SDK over this machine's Data API: the one way to it, as in AWS. */
export function connectLocalDatabase(endpoint: string): Database {
  const client = new RDSDataClient({
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return connectDatabase({ client, resourceArn: RESOURCE_ARN, secretArn: SECRET_ARN, database: DATABASE });
}
