/** What is read of an ID token here; the API is who verifies it. */
export interface StoredToken {
  token: string;
  claims: Record<string, unknown>;
}

/** Left to Amplify when it has no more than this to live, so that it is renewed in time. */
const MARGIN_MS = 30_000;

/** Where Amplify keeps who is signed in: gone as soon as they sign out, in whichever window. */
export function signedInKey(clientId: string): string {
  return `CognitoIdentityServiceProvider.${clientId}.LastAuthUser`;
}

/**
 * The ID token that Amplify keeps in this browser, without loading Amplify: it is a tenth of what a screen may weigh,
 * and once an hour is all a member needs of it. Undefined where there is none, or none that holds for long enough.
 */
export function storedIdToken(clientId: string, now = Date.now()): StoredToken | undefined {
  try {
    const user = localStorage.getItem(signedInKey(clientId));
    const own = `CognitoIdentityServiceProvider.${clientId}.${user}`;
    const token = localStorage.getItem(`${own}.idToken`) ?? '';
    const claims = claimsOf(token);
    const drift = Number(localStorage.getItem(`${own}.clockDrift`) ?? 0);
    return Number(claims['exp']) * 1000 > now + drift + MARGIN_MS ? { token, claims } : undefined;
  } catch {
    return undefined;
  }
}

function claimsOf(token: string): Record<string, unknown> {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}
