import { decodeJwt, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import type { Person } from './person';
import type { Product } from './product';

/** Tokens that say who somebody is, and should open nothing. */
export async function worthlessTokens(product: Product, { idToken }: Person): Promise<Record<string, string>> {
  const claims = decodeJwt(idToken);
  const now = Math.floor(Date.now() / 1000);
  const [stored] = await product.database.query<{ jwk: string }>(
    'select private_jwk as jwk from cognito.signing_keys order by created_at desc limit 1',
  );
  const jwk = JSON.parse(stored?.jwk ?? '{}') as JWK;
  const kid = jwk.kid ?? '';
  const own = await importJWK(jwk, 'RS256');
  const { privateKey: foreign } = await generateKeyPair('RS256');
  const issuer = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Elsewhere';
  const sign = (key: typeof own, changed: object) =>
    new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  return {
    expired: await sign(own, { iat: now - 7200, exp: now - 3600 }),
    'of another pool': await sign(foreign, { iss: issuer }),
    'signed with another key': await sign(foreign, {}),
    'for another client': await sign(own, { aud: 'another' }),
    unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${idToken.split('.')[1]}.`,
    garbage: 'garbage',
    none: '',
  };
}
