/** The keys that the identity of each mode may have, and those it always has. */
const modes: { authType: string; keys: string[]; required: string[] }[] = [
  {
    authType: 'IAM Authorization',
    keys: 'accountId cognitoIdentityPoolId cognitoIdentityId sourceIp username userArn cognitoIdentityAuthType cognitoIdentityAuthProvider'.split(
      ' ',
    ),
    required: 'accountId sourceIp username userArn'.split(' '),
  },
  {
    authType: 'User Pool Authorization',
    keys: 'sourceIp username groups sub issuer claims defaultAuthStrategy'.split(' '),
    required: 'sourceIp username sub issuer claims defaultAuthStrategy'.split(' '),
  },
  {
    authType: 'Open ID Connect Authorization',
    keys: ['sub', 'issuer', 'claims'],
    required: ['sub', 'issuer', 'claims'],
  },
  { authType: 'Lambda Authorization', keys: ['resolverContext'], required: [] },
];

/**
 * The name of the mode whose identity this is. A foreign key rules a mode out; an identity that fits
 * none, or is absent, is that of an API key, which has none.
 */
export function authTypeOf(identity: unknown): string {
  if (identity && typeof identity === 'object' && !Array.isArray(identity)) {
    const values = identity as Record<string, unknown>;
    const mode = modes.find(
      ({ keys, required }) =>
        Object.keys(values).every((key) => keys.includes(key)) &&
        required.every((key) => values[key] !== null && values[key] !== undefined),
    );
    if (mode) return mode.authType;
  }
  return 'API Key Authorization';
}
