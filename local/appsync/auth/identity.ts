/** What a valid token says of its holder. */
export interface Claims {
  sub: string;
  iss: string;
  username?: string;
  'cognito:username'?: unknown;
  'cognito:groups'?: unknown;
  [claim: string]: unknown;
}

/** Who a request is from, as resolvers see it in ctx.identity. */
export interface UserIdentity {
  claims: Record<string, unknown>;
  defaultAuthStrategy: 'ALLOW';
  groups: string[] | null;
  issuer: string;
  sourceIp: string[];
  sub: string;
  username: string;
}

/** The identity of a Cognito user pool's token. */
export function identityOf(claims: Claims, sourceIp: string): UserIdentity {
  const groups = claims['cognito:groups'];
  return {
    claims: { ...claims },
    defaultAuthStrategy: 'ALLOW',
    groups: Array.isArray(groups) ? groups.map(String) : null,
    issuer: claims.iss,
    sourceIp: [sourceIp],
    sub: claims.sub,
    username: String(claims['cognito:username'] ?? claims.username ?? claims.sub),
  };
}
