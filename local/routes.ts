import { json, type LocalHandler, type LocalRequest } from './http';
import { operatorsOnly } from './operators';

/** The parts of the local runtime. Those that are still coming up answer 503. */
export interface Parts {
  graphql: LocalHandler;
  evaluateCode: LocalHandler;
  cognito: LocalHandler;
  /** Whether an operation of Cognito's is one for operators. */
  isOperatorOperation(operation: string): boolean;
  wellKnown: LocalHandler;
  outbox: LocalHandler;
  dataApi: LocalHandler;
  secrets: LocalHandler;
  lambda: LocalHandler;
  faults: LocalHandler;
  rates: LocalHandler;
  config: LocalHandler;
  health: LocalHandler;
  client: LocalHandler;
}

const dataApiPaths = new Set([
  '/Execute',
  '/BatchExecute',
  '/BeginTransaction',
  '/CommitTransaction',
  '/RollbackTransaction',
]);

const partPaths = ['/graphql', '/health', '/config.json', '/outbox', '/2015-03-31/', '/v1/', '/_local/'];

/** Whether a request is for the client: a page or one of its files. */
export function isPage(method: string, url: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !partPaths.some((path) => url.startsWith(path)) && !url.includes('/.well-known/');
}

/** Which part answers a request: everything is on one origin, as the table in docs/architecture.md has it. */
export function route(parts: Parts, { operators }: { operators: boolean }): LocalHandler {
  // A part is looked up when it is asked: it may have come up since.
  const dataApi = operatorsOnly((request) => parts.dataApi(request), operators);
  const secrets = operatorsOnly((request) => parts.secrets(request), operators);
  const lambda = operatorsOnly((request) => parts.lambda(request), operators);
  const faults = operatorsOnly((request) => parts.faults(request), operators);
  const evaluateCode = operatorsOnly((request) => parts.evaluateCode(request), operators);
  const cognitoOperators = operatorsOnly((request) => parts.cognito(request), operators);

  return async (request: LocalRequest) => {
    const { method } = request;
    const path = request.url.pathname;
    if (path === '/graphql') return parts.graphql(request);
    if (path === '/health') return parts.health(request);
    if (path === '/config.json') return parts.config(request);
    if (path === '/outbox' || path === '/outbox.json' || path.startsWith('/outbox/')) return parts.outbox(request);
    if (path.includes('/.well-known/')) return parts.wellKnown(request);
    if (dataApiPaths.has(path) && method === 'POST') return dataApi(request);
    if (path.startsWith('/2015-03-31/functions/')) return lambda(request);
    if (path === '/_local/faults') return faults(request);
    if (path === '/_local/rates' || path.startsWith('/_local/rates/')) return parts.rates(request);
    if (path === '/v1/dataplane-evaluatecode') return evaluateCode(request);
    if (path === '/' && method !== 'GET' && method !== 'HEAD') return toService(request);
    return parts.client(request);
  };

  function toService(request: LocalRequest) {
    const [service, operation = ''] = (request.headers['x-amz-target'] ?? '').split('.');
    if (service === 'secretsmanager') return secrets(request);
    if (service !== 'AWSCognitoIdentityProviderService' && request.method !== 'OPTIONS') {
      return Promise.resolve(json(400, { __type: 'UnknownOperationException', message: 'No such service here.' }));
    }
    return parts.isOperatorOperation(operation) ? cognitoOperators(request) : parts.cognito(request);
  }
}
