import { invalidParameter, notAuthorized } from './error';
import { attributeMap } from './users';
import type { User } from './users';

export interface Attribute {
  Name: string;
  Value: string;
}

/** Standard attributes of OpenID Connect that a client may write, besides the e-mail. */
const writable = new Set(
  'name given_name family_name middle_name nickname preferred_username profile picture website gender birthdate zoneinfo locale address phone_number'.split(
    ' ',
  ),
);

/** All of a user's attributes in Cognito's form. */
export function attributeList(user: User): Attribute[] {
  return Object.entries(attributeMap(user)).map(([Name, Value]) => ({ Name, Value }));
}

/** A valid e-mail address, or Cognito's complaint about a user name that is none. */
export function assertEmail(email: string, message = 'Username should be an email.'): void {
  if (email.length > 254 || !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) throw invalidParameter(message);
}

/** Splits what a client sends into its e-mail, if it is there, and the rest; refuses what it may not write. */
export function readAttributes(attributes: Attribute[], by: 'user' | 'operator') {
  const {
    sub,
    email,
    email_verified: emailVerified,
    ...rest
  } = Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]));
  if (sub !== undefined || (emailVerified !== undefined && by === 'user')) {
    throw notAuthorized('A client attempted to write unauthorized attribute');
  }
  if (email !== undefined) assertEmail(email, 'Invalid email address format.');
  const unknown = Object.keys(rest).find((name) => !writable.has(name) && !name.startsWith('custom:'));
  if (unknown !== undefined) {
    throw invalidParameter(
      `Attributes did not conform to the schema: Type for attribute {${unknown}} could not be determined`,
    );
  }
  return { email, emailVerified: emailVerified === 'true', rest };
}
