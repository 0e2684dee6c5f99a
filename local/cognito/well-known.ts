import { json } from '../http';
import type { LocalHandler } from '../http';
import type { Pool } from './pool';

/** Serves `/<poolId>/.well-known/jwks.json` and `openid-configuration`, open to every origin like Cognito's. */
export function createWellKnown(pool: Pool): LocalHandler {
  const base = `/${pool.userPoolId}/.well-known`;
  const documents: Record<string, () => unknown> = {
    [`${base}/jwks.json`]: () => pool.keys.published(),
    [`${base}/openid-configuration`]: () => ({
      issuer: pool.issuer,
      jwks_uri: `${pool.issuer}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'token'],
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
    }),
  };
  return async (request) => {
    const document = documents[request.url.pathname];
    if (document === undefined)
      return json(404, { message: `User pool ${request.url.pathname.split('/')[1] ?? ''} does not exist.` });
    return json(200, await document(), { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' });
  };
}
