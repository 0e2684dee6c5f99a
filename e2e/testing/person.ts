import { randomBytes } from 'node:crypto';
import {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  SignUpCommand,
  type AuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Product } from './product';

export interface GraphqlError {
  message: string;
  errorType: string | null;
  errorInfo: { field: string | null; code: string } | null;
  path: (string | number)[] | null;
}

/** What a refusal that names a field has of this. */
export function refusedAt(field: string, errorType = 'VALIDATION_ERROR') {
  return { errorType, errorInfo: { field } };
}

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: GraphqlError[];
}

/** Somebody who is signed in, and asks the API with their own token. */
export interface Person {
  email: string;
  password: string;
  idToken: string;
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<Data>>;
  /** The data of an answer without errors. */
  get<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The first error of an answer; undefined where there is none. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<GraphqlError | undefined>;
}

const password = 'Correct-horse-7';

/** Signs a new person up with the code from the outbox, and in: through the AWS SDK. */
export async function givenPerson(
  product: Product,
  name: string,
  browser: { locale?: string; zoneinfo?: string } = {},
): Promise<Person> {
  // Letters alone: a row of digits would look like somebody's figures.
  const email = `${name}-${Array.from(randomBytes(10), (byte) => String.fromCharCode(97 + (byte % 26))).join('')}@example.com`;
  const { userPoolClientId: ClientId } = product.outputs;
  const cognito = cognitoOf(product);
  await cognito.send(
    new SignUpCommand({
      ClientId,
      Username: email,
      Password: password,
      UserAttributes: Object.entries({ email, ...browser }).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
  const ConfirmationCode = await codeFromOutbox(product, email);
  await cognito.send(new ConfirmSignUpCommand({ ClientId, Username: email, ConfirmationCode }));
  return signIn(product, email, password);
}

/** The demo household, signed in, of a product that was started with it. */
export function demoHousehold(product: Product): Promise<Person> {
  const { demoEmail = '', demoPassword = '' } = product.outputs;
  return signIn(product, demoEmail, demoPassword);
}

export async function signIn(product: Product, email: string, secret: string): Promise<Person> {
  const { IdToken: idToken = '' } = await authenticate(product, email, secret);
  return personWith(product, { email, password: secret, idToken });
}

/** The same person, who means the books of this id. */
export function askingFor(product: Product, person: Person, books: string): Person {
  return personWith(product, person, { 'x-finally-books': books });
}

function personWith(
  product: Product,
  { email, password: secret, idToken }: Pick<Person, 'email' | 'password' | 'idToken'>,
  headers: Record<string, string> = {},
): Person {
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}) =>
    askAs<Data>(product, { ...headers, authorization: idToken }, query, variables);
  return {
    email,
    password: secret,
    idToken,
    ask,
    async get<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors !== undefined || data === null) throw new Error(`Refused: ${JSON.stringify(errors)}`);
      return data;
    },
    async refusal(query, variables) {
      return (await ask(query, variables)).errors?.[0];
    },
  };
}

/** A fresh token of a person, with which the user pool knows them. */
export async function accessTokenOf(product: Product, { email, password: secret }: Person): Promise<string> {
  return (await authenticate(product, email, secret)).AccessToken ?? '';
}

async function authenticate(product: Product, email: string, secret: string): Promise<AuthenticationResultType> {
  const { AuthenticationResult = {} } = await cognitoOf(product).send(
    new InitiateAuthCommand({
      ClientId: product.outputs.userPoolClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: secret },
    }),
  );
  return AuthenticationResult;
}

async function askAs<Data>(
  product: Product,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(product.outputs.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer<Data>;
}

export function cognitoOf(product: Product): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    endpoint: product.origin,
    region: product.outputs.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

export async function codeFromOutbox(product: Product, email: string): Promise<string> {
  const response = await fetch(`${product.origin}/outbox.json?to=${encodeURIComponent(email)}`);
  const mails = (await response.json()) as { code: string }[];
  const code = mails[0]?.code;
  if (code === undefined) throw new Error(`No mail to ${email} in the outbox.`);
  return code;
}
