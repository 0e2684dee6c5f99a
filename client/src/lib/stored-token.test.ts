// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { storedIdToken } from './stored-token';

const now = Date.UTC(2026, 10, 22);
const part = (value: object) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function keep({ livesFor, name = 'Zoë 🙂', drift = 0 }: { livesFor: number; name?: string; drift?: number }) {
  const token = `${part({ alg: 'RS256' })}.${part({ sub: '1', name, exp: (now + livesFor) / 1000 })}.c2lnbmF0dXJl`;
  localStorage.setItem('CognitoIdentityServiceProvider.client.LastAuthUser', 'zoe');
  localStorage.setItem('CognitoIdentityServiceProvider.client.zoe.idToken', token);
  localStorage.setItem('CognitoIdentityServiceProvider.client.zoe.clockDrift', String(drift));
  return token;
}

beforeEach(() => localStorage.clear());

describe('the token that this browser keeps', () => {
  it('is used as long as it holds, with whatever script the name is in', () => {
    const token = keep({ livesFor: 3_600_000 });
    expect(storedIdToken('client', now)).toMatchObject({ token, claims: { sub: '1', name: 'Zoë 🙂' } });
  });

  it('is left to Amplify when it ends within seconds, or did already by the clock of the server', () => {
    keep({ livesFor: 20_000 });
    expect(storedIdToken('client', now)).toBeUndefined();
    keep({ livesFor: 3_600_000, drift: 3_600_000 });
    expect(storedIdToken('client', now)).toBeUndefined();
  });

  it('is none for nobody, for another client, and for what is no token', () => {
    expect(storedIdToken('client', now)).toBeUndefined();
    keep({ livesFor: 3_600_000 });
    expect(storedIdToken('other', now)).toBeUndefined();
    for (const broken of ['', 'x', 'a.b.c', `a.${part({ exp: 'soon' })}.c`]) {
      localStorage.setItem('CognitoIdentityServiceProvider.client.zoe.idToken', broken);
      expect(storedIdToken('client', now)).toBeUndefined();
    }
  });
});
