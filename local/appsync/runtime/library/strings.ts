import { HelperError } from './errors';
import { javaRegex } from './java-regex';

/** application/x-www-form-urlencoded, as Java's URLEncoder writes it. */
export function urlEncode(value: string): string {
  return encodeURIComponent(value)
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

export function urlDecode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    throw new HelperError(`java.lang.IllegalArgumentException: ${value} is not URL-encoded`);
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** UTF-8 bytes of a text, each as a character. */
const toBytes = (text: string): string => unescapeBytes(encodeURIComponent(text.replace(loneSurrogate, '\uFFFD')));
const unescapeBytes = (text: string): string =>
  text.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

export function base64Encode(text: string): string {
  const bytes = toBytes(text);
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits =
      (bytes.charCodeAt(at) << 16) | ((bytes.charCodeAt(at + 1) || 0) << 8) | (bytes.charCodeAt(at + 2) || 0);
    const four = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('');
    const left = bytes.length - at;
    out += left >= 3 ? four : four.slice(0, left + 1).padEnd(4, '=');
  }
  return out;
}

export function base64Decode(encoded: string): string {
  const clean = encoded
    .replace(/[\r\n]/g, '')
    .replace(/=+$/, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  let escaped = '';
  let bits = 0;
  let have = 0;
  for (const char of clean) {
    const six = alphabet.indexOf(char);
    if (six < 0) throw new HelperError('java.lang.IllegalArgumentException: Illegal base64 character');
    bits = ((bits << 6) | six) & 0xffffff;
    have += 6;
    if (have >= 8) {
      have -= 8;
      escaped += `%${((bits >> have) & 255).toString(16).padStart(2, '0')}`;
    }
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Bytes that are no UTF-8 come out one character each, as far as they can be read.
    return unescapeBytes(escaped.toUpperCase());
  }
}

const escapes: Record<string, string> = {
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\n': '\\n',
  '\t': '\\t',
  '\f': '\\f',
  '\r': '\\r',
};

/** What Apache's StringEscapeUtils.escapeEcmaScript gives. */
export function escapeJavaScript(value: string): string {
  return [...Array(value.length).keys()]
    .map((at) => {
      const char = value[at] ?? '';
      const code = value.charCodeAt(at);
      if (escapes[char]) return escapes[char];
      return code < 32 || code > 127 ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}` : char;
    })
    .join('');
}

/** Whether the pattern (Java's syntax) is found in the value; anchor it to match the whole. */
export function matches(pattern: string, value: string): boolean {
  return javaRegex(pattern).test(value);
}

export const str = {
  normalize: (value: string, form: string): string => {
    const name = String(form).toUpperCase();
    if (!['NFC', 'NFD', 'NFKC', 'NFKD'].includes(name)) {
      throw new HelperError(`Unsupported normalization type: ${form}. It must be one of nfc, nfd, nfkc, nfkd.`);
    }
    return value.normalize(name);
  },
};
