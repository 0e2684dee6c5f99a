import { apiKeyCaller, iamCaller, userCaller, type Caller, type Claims } from './identity';
import { signerOf, type SignedRequest } from './signature';

/** The ways to show who one is. The user pool is the API's default mode; the others count where they are given. */
export interface Modes {
  /** Gives the claims of a valid token; throws for any other. */
  verifyToken(token: string): Promise<Claims>;
  /** IAM: the secret key of an access key that this machine issued, for requests that were sent to this host. */
  secretOf?: (accessKeyId: string, host: string) => string | undefined;
  apiKeys?: readonly string[];
}

/** Whether the user pool is the only way in: `@aws_auth` counts only then. */
export const isSoleMode = ({ secretOf, apiKeys }: Modes): boolean => !secretOf && !apiKeys;

/** A page of another origin may not sign: the keys of this machine are no secret to it. */
function isForeign({ headers }: SignedRequest): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Who asks; undefined when nothing that counts says so. A token comes bare or as a Bearer. */
export async function authenticate(
  modes: Modes,
  request: SignedRequest,
  sourceIp: string,
): Promise<Caller | undefined> {
  const { headers } = request;
  const token = headers['authorization']?.replace(/^Bearer /i, '').trim() ?? '';
  if (token.startsWith('AWS4-HMAC-SHA256')) {
    const secretOf = (accessKeyId: string) => modes.secretOf?.(accessKeyId, headers['host'] ?? '');
    const signer = isForeign(request) ? undefined : signerOf(request, secretOf);
    return signer === undefined ? undefined : iamCaller(signer, sourceIp);
  }
  if (token === '') return modes.apiKeys?.includes(headers['x-api-key'] ?? '') ? apiKeyCaller : undefined;
  try {
    return userCaller(await modes.verifyToken(token), sourceIp);
  } catch {
    return undefined;
  }
}
