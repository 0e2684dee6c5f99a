import * as z from 'zod/mini';
import { refreshSession, revokeAllSessions, revokeRefreshToken, userOfAccessToken } from '../sessions';
import { accessToken, assertClient, clientId } from './inputs';
import { publicOperation } from './operation';

const refreshToken = z.string().check(z.minLength(1));

/** Tokens are not rotated: the refresh token stays the same until it expires or is revoked. */
export const getTokensFromRefreshToken = publicOperation(
  z.object({ ClientId: clientId, RefreshToken: refreshToken }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    return { AuthenticationResult: await refreshSession(pool, input.RefreshToken) };
  },
);

export const revokeToken = publicOperation(
  z.object({ ClientId: clientId, Token: refreshToken }),
  async (pool, input) => {
    assertClient(pool, input.ClientId);
    await revokeRefreshToken(pool, input.Token);
    return {};
  },
);

export const globalSignOut = publicOperation(z.object({ AccessToken: accessToken }), async (pool, input) => {
  const user = await userOfAccessToken(pool, input.AccessToken);
  await revokeAllSessions(pool, user.sub);
  return {};
});
