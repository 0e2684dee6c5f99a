/** What a valid token says of its holder. */
export interface Claims {
  sub: string;
  iss: string;
  /** Seconds since the epoch. */
  exp?: number;
  username?: string;
  'cognito:username'?: unknown;
  'cognito:groups'?: unknown;
  [claim: string]: unknown;
}

/** A user of the pool, as resolvers see one in ctx.identity. */
export interface UserIdentity {
  claims: Record<string, unknown>;
  defaultAuthStrategy: 'ALLOW';
  groups: string[] | null;
  issuer: string;
  sourceIp: string[];
  sub: string;
  username: string;
}

/** Who signed a request with AWS credentials, as resolvers see it in ctx.identity. */
export interface IamIdentity {
  accountId: string;
  cognitoIdentityPoolId: null;
  cognitoIdentityId: null;
  sourceIp: string[];
  username: string;
  userArn: string;
  cognitoIdentityAuthType: null;
  cognitoIdentityAuthProvider: null;
}

/** Who a request is from, by the way in which they showed it. */
export type Caller =
  | { mode: 'user'; identity: UserIdentity; name: string; expiresAt: number | null }
  | { mode: 'iam'; identity: IamIdentity; name: string; expiresAt: null }
  | { mode: 'apiKey'; identity: null; name: string; expiresAt: null };

/** The holder of a Cognito user pool's token. */
export function userCaller(claims: Claims, sourceIp: string): Caller {
  const groups = claims['cognito:groups'];
  const identity: UserIdentity = {
    claims: { ...claims },
    defaultAuthStrategy: 'ALLOW',
    groups: Array.isArray(groups) ? groups.map(String) : null,
    issuer: claims.iss,
    sourceIp: [sourceIp],
    sub: claims.sub,
    username: String(claims['cognito:username'] ?? claims.username ?? claims.sub),
  };
  const expiresAt = typeof claims.exp === 'number' ? claims.exp * 1000 : null;
  return { mode: 'user', identity, name: claims.sub, expiresAt };
}

const accountId = '000000000000';

/** The holder of AWS credentials. */
export function iamCaller(accessKeyId: string, sourceIp: string): Caller {
  const userArn = `arn:aws:iam::${accountId}:user/${accessKeyId}`;
  const identity: IamIdentity = {
    accountId,
    cognitoIdentityPoolId: null,
    cognitoIdentityId: null,
    sourceIp: [sourceIp],
    username: accessKeyId,
    userArn,
    cognitoIdentityAuthType: null,
    cognitoIdentityAuthProvider: null,
  };
  return { mode: 'iam', identity, name: userArn, expiresAt: null };
}

export const apiKeyCaller: Caller = { mode: 'apiKey', identity: null, name: 'API key', expiresAt: null };
