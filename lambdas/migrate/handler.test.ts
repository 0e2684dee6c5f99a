import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { json } from '../../local/http';
import { apiAccountOf } from '../../local/postgres/api-account';
import { createDataApi, type DataApi } from '../../local/rds-data/data-api';
import { noFaults } from '../../local/rds-data/faults';
import { serveSecret } from '../../local/secrets';
import { serve, type Served } from '../../local/testing/serve';
import { databaseFolder } from '../../local/testing/prepared-data';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { bundleLambdas } from '../../wiring/bundle';
import { lambdaSettings } from '../settings';

type Handler = (event: object, context: object) => Promise<{ ran: string[] } | undefined>;

/** What CloudFormation is told. */
interface Told {
  Status: string;
  Reason?: string;
  PhysicalResourceId: string;
}

const apiSecret = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:api';

let server: TestDatabase;
let books: TestDatabase;
let dataApi: DataApi;
let aws: Served;
let folder: string;
let handler: Handler;
let password: string;
const faults = noFaults();
const told: Told[] = [];
const sent: string[] = [];

beforeAll(async () => {
  // Held open for the whole file, so that the server is too.
  server = await openTestDatabase();
}, 120_000);

afterAll(() => server.close());

/** An empty database, AWS before it, and the function as it is deployed. */
beforeEach(async () => {
  books = await openTestDatabase({ empty: true });
  const { connectionString } = books;
  const account = apiAccountOf(connectionString);
  password = account.password;
  dataApi = createDataApi({
    connectionString,
    ...{ resourceArn: 'cluster', secretArn: 'owner', database: new URL(connectionString).pathname.slice(1), faults },
    signIns: { [apiSecret]: account.connectionString },
  });
  const secret = serveSecret(apiSecret, password);
  aws = await serve(async (request) => {
    sent.push(request.body.toString());
    if (request.method === 'PUT') {
      told.push(JSON.parse(request.body.toString()) as Told);
      return json(200, {});
    }
    return request.headers['x-amz-target'] === undefined ? dataApi.handle(request) : secret(request);
  });
  for (const [name, value] of Object.entries({
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
    DATABASE_RESOURCE_ARN: 'cluster',
    DATABASE_SECRET_ARN: 'owner',
    DATABASE_NAME: new URL(connectionString).pathname.slice(1),
    API_SECRET_ARN: apiSecret,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  }))
    vi.stubEnv(name, value);
  folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  const [migrate] = await bundleLambdas([{ name: 'migrate', settings: lambdaSettings.migrate ?? {} }], folder);
  ({ handler } = (await import(/* @vite-ignore */ migrate?.bundle.file ?? '')) as { handler: Handler });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  told.length = 0;
  sent.length = 0;
  await aws.close();
  await dataApi.close();
  await books.close();
  await rm(folder, { recursive: true, force: true });
});

const byHand = () => handler({}, { awsRequestId: 'r-1' });

const deploy = (RequestType: CloudFormationCustomResourceEvent['RequestType']) =>
  handler({ RequestType, ResponseURL: `${aws.endpoint}/answer`, RequestId: 'r-1' }, { awsRequestId: 'r-1' });

const isThere = (table: string) =>
  books.database
    .query(`select to_regclass('${table}') is not null as found`)
    .then(([row]) => (row as { found: boolean }).found);

describe('a deployment', () => {
  it('finds the schema made and the API’s role let in before it changes the API, and changes nothing again', async () => {
    await deploy('Create');
    expect(told).toMatchObject([{ Status: 'SUCCESS', PhysicalResourceId: 'migrations' }]);
    const target = { resourceArn: 'cluster', secretArn: apiSecret };
    const answer = await dataApi.execute({
      ...target,
      sql: 'select session_user::text, count(*)::int from currencies',
    });
    expect(answer.records?.[0]?.[0]).toEqual({ stringValue: 'finally_api' });
    expect(await byHand()).toEqual({ ran: [] });
    await deploy('Delete');
    expect(told[1]).toMatchObject({ Status: 'SUCCESS' });
    expect(await isThere('users')).toBe(true);
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter((body) => body.includes(password))).toEqual([]);
  });

  it('runs each migration once when two run at once, and waits for a cluster that resumes or is too busy', async () => {
    Object.assign(faults, { resuming: 5, throttling: 2 });
    const [one, other] = await Promise.all([byHand(), byHand()]);
    const files = await readdir(join(databaseFolder, 'migrations'));
    expect([...(one?.ran ?? []), ...(other?.ran ?? [])].sort()).toEqual(
      files.map((file) => file.replace('.sql', '')).sort(),
    );
  });

  it('stops where a migration fails, says which one and why, and goes on from there when it is mended', async () => {
    const deployed = join(folder, 'migrate', 'database');
    const migrations = join(deployed, 'migrations');
    for (const file of await readdir(migrations)) await rm(join(migrations, file));
    await writeFile(join(deployed, 'reference-data.sql'), '');
    await writeFile(join(migrations, '0001_whole.sql'), 'create table whole (id int)');
    const broken = join(migrations, '0002_broken.sql');
    await writeFile(broken, 'create table half (id int);\n--> statement-breakpoint\ninsert into nowhere values (1)');
    await expect(deploy('Update')).rejects.toThrow('The function failed; its log says why.');
    expect(told).toMatchObject([{ Status: 'FAILED' }]);
    expect(told[0]?.Reason).toContain('Migration 0002_broken, statement 2:');
    expect(told[0]?.Reason).toContain('"nowhere" does not exist');
    expect([await isThere('whole'), await isThere('half')]).toEqual([true, false]);
    await writeFile(broken, 'create table half (id int)');
    await writeFile(join(deployed, 'api-role.sql'), '');
    await deploy('Update');
    expect(told[1]).toMatchObject({ Status: 'SUCCESS' });
    expect(await isThere('half')).toBe(true);
  });
});
