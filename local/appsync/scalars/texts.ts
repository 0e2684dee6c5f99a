import { isIP } from 'node:net';

export const isEmail = (text: string): boolean =>
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*$/.test(text);

export function isUrl(text: string): boolean {
  try {
    const { protocol, host } = new URL(text);
    return (
      protocol.length > 1 && (host.length > 0 || protocol === 'mailto:' || protocol === 'file:') && !/\s/.test(text)
    );
  } catch {
    return false;
  }
}

/** Digits with spaces or hyphens between groups, with a country code or not. */
export const isPhone = (text: string): boolean => /^\+?[0-9](?:[ -]?[0-9]){2,14}$/.test(text);

/** An address of IPv4 or IPv6, alone or with the length of a network. */
export function isIpAddress(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
