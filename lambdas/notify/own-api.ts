import { SignatureV4 } from '@smithy/signature-v4';
import { required } from '../lib/environment';
import { withRetries } from '../lib/retry';
import { Sha256 } from '../lib/sha256';

/** The GraphQL API that this function belongs to, asked in the function's own name. */
export interface OwnApi {
  /** Asks again while the API throttles or is not there; throws when it stays away or refuses. */
  ask(query: string, variables: Record<string, unknown>): Promise<void>;
}

interface ApiOptions {
  url: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** How often a request is sent while the API does not take it. */
  attempts?: number;
}

const mostMilliseconds = 5000;

/** The API did not take a request. */
class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    /** Whether it may take the same one in a moment. */
    readonly passing: boolean,
  ) {
    super(message);
  }
}

/** Failures of ours, not of what was asked. */
const passingTypes = new Set(['DATABASE_UNAVAILABLE', 'INTERNAL_ERROR', 'ThrottlingException', 'ExecutionTimeout']);

export function openOwnApi({ url, region, credentials, attempts = 5 }: ApiOptions): OwnApi {
  const signer = new SignatureV4({ credentials, region, service: 'appsync', sha256: Sha256 as never });
  const { host, hostname, port, pathname, protocol } = new URL(url);

  async function send(body: string): Promise<void> {
    const { headers } = await signer.sign({
      method: 'POST',
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path: pathname,
      headers: { host, 'content-type': 'application/json' },
      body,
    });
    const signal = AbortSignal.timeout(mostMilliseconds);
    const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((error: unknown) => {
      throw new ApiError(`The API is out of reach: ${String(error)}`, true);
    });
    const text = await response.text();
    if (!response.ok) {
      const { status } = response;
      throw new ApiError(`The API answered ${status}: ${text.slice(0, 500)}`, status === 429 || status >= 500);
    }
    const { errors = [] } = JSON.parse(text) as { errors?: { errorType: string | null; message: string }[] };
    if (errors.length === 0) return;
    const reasons = errors.map(({ errorType, message }) => `${errorType}: ${message}`).join(' ');
    throw new ApiError(
      `The API refused: ${reasons}`,
      errors.every(({ errorType }) => passingTypes.has(errorType ?? '')),
    );
  }

  return {
    ask: (query, variables) =>
      withRetries(
        () => send(JSON.stringify({ query, variables })),
        attempts,
        (error) => error instanceof ApiError && error.passing,
      ),
  };
}

/** The API named by the function's environment, with the function's own credentials. */
export function ownApiFromEnvironment(): OwnApi {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return openOwnApi({
    url: required('GRAPHQL_URL'),
    region: required('AWS_REGION'),
    credentials: {
      accessKeyId: required('AWS_ACCESS_KEY_ID'),
      secretAccessKey: required('AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  });
}
