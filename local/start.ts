import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { letApiSignIn } from '../database/api-sign-in';
import { migrate } from '../database/migrate';
import { buildClient } from './client-build';
import { openUserPool } from './cognito/user-pool';
import { names, openDataFolder } from './data-folder';
import { connectLocalDatabase } from './database-client';
import { loadDemoHousehold } from './demo';
import { createFaultsEndpoint } from './faults-endpoint';
import { openGraphqlApi } from './graphql';
import { bracketed } from './hosts';
import { json, type LocalHandler } from './http';
import { functionDefinitions, invokeTrigger } from './functions';
import { serveHealth } from './health';
import { createFunctions } from './lambda/functions';
import { listen } from './listener';
import { log, say } from './log';
import { logged } from './logged';
import { closedOutbox, printMail } from './network-mail';
import { configOf, outputsOf, writeOutputs, type Outputs } from './outputs';
import { apiAccountOf } from './postgres/api-account';
import { startPostgres } from './postgres/server';
import { openRates } from './rates/open-rates';
import { createDataApi } from './rds-data/data-api';
import { noFaults } from './rds-data/faults';
import { route, type Parts } from './routes';
import { serveSecret } from './secrets';
import {
  API_SECRET_ARN,
  DATABASE,
  REGION,
  RESOURCE_ARN,
  SECRET_ARN,
  isOnNetwork,
  type LocalSettings,
} from './settings';
import { serveFiles } from './static-files';

export interface LocalRuntime {
  origin: string;
  outputs: Outputs;
  close(): Promise<void>;
}

const starting: LocalHandler = async () => json(503, { status: 'starting' });

/**
 * Brings up the whole product on one origin: PostgreSQL, Data API, Cognito, Lambda, AppSync and the client.
 *
 * @throws an Error whose message is a sentence for a person; what had come up by then is closed again
 */
export async function startLocal(settings: LocalSettings): Promise<LocalRuntime> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return await bringUp(settings, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUp(
  settings: LocalSettings,
  closers: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<LocalRuntime> {
  const { root, directory } = settings;
  const unlock = await openDataFolder(directory);
  closers.push(async () => unlock());
  const parts: Parts = {
    graphql: starting,
    evaluateCode: starting,
    cognito: starting,
    isOperatorOperation: () => true,
    wellKnown: starting,
    outbox: starting,
    dataApi: starting,
    secrets: starting,
    lambda: starting,
    faults: starting,
    rates: starting,
    config: starting,
    health: starting,
    client: starting,
  };
  // The operators' interfaces and the outbox are for this machine alone.
  const operators = !isOnNetwork(settings);
  const routed = route(parts, { operators });
  const spoken = logged(routed);
  // Its own requests while it comes up would bury the sign-in that a first start prints.
  let ready = false;
  const answer: LocalHandler = (request) => (ready ? spoken : routed)(request);
  const listener = await listen(settings.port, settings.host, answer, settings.origin);
  closers.push(listener.close);
  const origin = settings.origin ?? `http://${nameOf(settings.host)}:${listener.port}`;
  // Only a watching start pays for loading what watches, and Vite.
  const sources = settings.watch ? await (await import('./watch')).watchSources(settings) : undefined;
  if (sources !== undefined) closers.push(sources.close);
  const built = sources?.untilBuilt ?? (<Made>(work: () => Promise<Made>) => work());
  const client = settings.watch ? undefined : buildClient(root);
  // Awaited below; a failure before that must not count as unhandled.
  client?.catch(() => undefined);

  say('Starting PostgreSQL.');
  const postgres = await startPostgres({
    directory: join(directory, names.postgres),
    database: DATABASE,
    report: log,
    ...(settings.databaseUrl === undefined ? {} : { url: settings.databaseUrl }),
  });
  closers.push(postgres.stop);

  const faults = { dataApi: noFaults(), lambda: new Map<string, number>() };
  parts.faults = createFaultsEndpoint(faults);
  const apiAccount = apiAccountOf(postgres.connectionString);
  const dataApi = createDataApi({
    connectionString: postgres.connectionString,
    resourceArn: RESOURCE_ARN,
    secretArn: SECRET_ARN,
    signIns: { [API_SECRET_ARN]: apiAccount.connectionString },
    database: DATABASE,
    faults: faults.dataApi,
  });
  closers.push(dataApi.close);
  parts.dataApi = dataApi.handle;
  // Migrations and functions speak the operators' interfaces; where those are off, they have a door of their own.
  const inner = operators ? listener : await listen(0, '127.0.0.1', route(parts, { operators: true }));
  if (inner !== listener) closers.push(inner.close);
  const loopback = `http://127.0.0.1:${inner.port}`;
  const database = connectLocalDatabase(loopback);
  parts.secrets = serveSecret(API_SECRET_ARN, apiAccount.password);
  await migrate(database, join(root, 'database'));
  await letApiSignIn(database, apiAccount.password);

  // On a network, nobody may sign but functions: then their secret is one that nobody else can know.
  const secret = operators ? 'local' : randomUUID();
  const definitions = await built(() => functionDefinitions(settings, loopback, secret));
  const functions = createFunctions(definitions, log, faults.lambda);
  closers.push(functions.close);
  parts.lambda = functions.handle;

  const userPool = await openUserPool({
    connectionString: postgres.connectionString,
    region: REGION,
    origin,
    triggers: { postConfirmation: invokeTrigger(functions, 'provision-user') },
    groups: ['analysts'],
    ...(operators ? {} : { onMail: printMail }),
  });
  closers.push(userPool.close);
  parts.cognito = userPool.handle;
  parts.isOperatorOperation = userPool.isOperator;
  parts.wellKnown = userPool.wellKnown;
  parts.outbox = operators ? userPool.outbox : closedOutbox;

  const fetches = settings.ratesUrl !== 'off';
  const rates = openRates({ ...{ database, functions, verify: userPool.verify }, operators, fetches });
  closers.push(rates.stop);
  parts.rates = rates.handle;

  const api = await built(() =>
    openGraphqlApi({
      ...{ root, dataApi, functions, verifyToken: userPool.verify },
      operators,
      secret,
    }),
  );
  closers.push(api.close);
  parts.graphql = api.handle;
  listener.server.on('upgrade', (request, socket, head) => {
    // While sources are watched, Vite has a socket of its own.
    if (!api.upgrade(request, socket, head) && !settings.watch) socket.destroy();
  });
  parts.evaluateCode = api.evaluateCode;

  const demo = await loadDemoHousehold(database, userPool, settings);
  const outputs = outputsOf(origin, userPool, demo);
  await writeOutputs(directory, outputs);
  parts.config = configOf(outputs, { outbox: operators, monitoringEndpoint: settings.monitoringEndpoint });
  if (client !== undefined) parts.client = serveFiles(await client, [settings.monitoringEndpoint ?? []].flat());
  else closers.push(await (await import('./client-sources')).serveClientSources(root, listener));
  sources?.reloadInto({ api, functions, endpoint: loopback, secret });
  parts.health = serveHealth(postgres.state, () => database.query('select 1 as up'));
  ready = true;
  rates.start();
  return { origin, outputs, close };
}

/** The name to reach a host by: one that listens on every address has none of its own. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return bracketed(host);
}
