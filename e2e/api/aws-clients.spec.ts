import {
  CognitoIdentityProviderClient,
  GetUserCommand,
  InitiateAuthCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenMarkedBooks } from '../testing/marked-books';
import { inParallel } from '../testing/parallel';
import { givenPerson } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';
import { fieldsOf, kindOf, ofOwner, questionsOfToday, recordedQuestions } from '../testing/questions';

let product: OwnProduct;
const before = { ...process.env };

beforeAll(async () => {
  product = await startProduct();
  // All that an AWS client is told: where AWS is, and any credentials.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: product.origin,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
  });
});
afterAll(async () => {
  process.env = before;
  await product.stop();
});

test('the RDS Data client reads and writes with AWS_ENDPOINT_URL alone', async () => {
  const { resourceArn, secretArn, database } = product.outputs;
  const { records } = await new RDSDataClient({}).send(
    new ExecuteStatementCommand({
      resourceArn,
      secretArn,
      database,
      sql: 'select count(*) as categories, :amount::numeric as amount from asset_categories',
      parameters: [{ name: 'amount', value: { stringValue: '12345678901234567890.1234' } }],
    }),
  );
  expect(records).toEqual([[{ longValue: 16 }, { stringValue: '12345678901234567890.1234' }]]);
});

test('the Data API refuses a string where the column is a uuid, as AWS does', async () => {
  const { resourceArn, secretArn, database } = product.outputs;
  const command = new ExecuteStatementCommand({
    resourceArn,
    secretArn,
    database,
    sql: 'select * from users where id = :id',
    parameters: [{ name: 'id', value: { stringValue: '00000000-0000-0000-0000-000000000000' } }],
  });
  await expect(new RDSDataClient({}).send(command)).rejects.toThrow(/operator does not exist: uuid = /);
});

test('the Cognito client signs up, in, asks who that is, and refreshes', async () => {
  const person = await givenPerson(product, 'ada');
  const cognito = new CognitoIdentityProviderClient({});
  const { userPoolClientId: ClientId, userPoolId: UserPoolId } = product.outputs;
  const { AuthenticationResult: first } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: person.email, PASSWORD: person.password },
    }),
  );
  const { UserAttributes } = await cognito.send(new GetUserCommand({ AccessToken: first?.AccessToken }));
  expect(UserAttributes).toContainEqual({ Name: 'email', Value: person.email });
  const { AuthenticationResult: refreshed } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: first?.RefreshToken ?? '' },
    }),
  );
  expect(refreshed?.IdToken).toMatch(/^ey/);
  const { Users } = await cognito.send(new ListUsersCommand({ UserPoolId }));
  expect(Users?.length).toBe(1);
});

async function invoke(FunctionName: string, event: object): Promise<unknown> {
  const { Payload, FunctionError } = await new LambdaClient({}).send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
  );
  const answer = Payload?.transformToString() ?? '';
  expect(FunctionError, answer).toBeUndefined();
  return JSON.parse(answer === '' ? 'null' : answer);
}

test('the Lambda client invokes the deployed bundle', async () => {
  const owner = '00000000-0000-0000-0000-000000000000';
  const question = { sub: owner, books: owner, from: '2024-01', to: '2024-01', currency: 'XXX', withParts: false };
  expect(await invoke('net-worth', question)).toMatchObject({ refusal: { field: 'currency' } });
});

test('the Lambda client invokes the migrations by hand, which leave a database of today as it is', async () => {
  expect(await invoke('migrate', {})).toEqual({ ran: [] });
});

describe('while a release takes over', () => {
  const recorded = recordedQuestions();

  test('resolvers ask functions nothing that is not recorded', async () => {
    const kinds = recorded.map(kindOf);
    const unknown = (await questionsOfToday()).filter((question) => !kinds.includes(kindOf(question)));
    expect(unknown).toEqual([]);
  });

  test('functions answer every question that is recorded, with every field, and overlook what a later one adds', async () => {
    const ada = await givenPerson(product, 'ada');
    const { userId, document } = await givenMarkedBooks(ada);
    const { me } = await (await givenPerson(product, 'eve')).get<{ me: { id: string } }>('{ me { id } }');
    await inParallel(
      recorded.map(({ function: name, question, answer }) => async () => {
        // Books are restored into empty ones only.
        const filled = name === 'import-data' ? { ...ofOwner(question, me.id), document } : ofOwner(question, userId);
        const given = await invoke(name, { ...filled, ofALaterRelease: { of: 'no concern' } });
        expect(fieldsOf(given), kindOf({ function: name, question })).toEqual(answer);
      }),
    );
  });
});

test('a web page, a foreign host and an unsigned program are kept from the operators’ interfaces', async () => {
  const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=any', 'content-type': 'application/json' };
  const post = (headers: Record<string, string>, path = '/Execute') =>
    fetch(`${product.origin}${path}`, { method: 'POST', headers, body: '{}' }).then(({ status }) => status);
  expect(await post({ 'content-type': 'application/json' })).toBe(403);
  expect(await post({ ...signed, origin: 'https://evil.example' })).toBe(403);
  expect(await post({ 'content-type': 'application/json' }, '/2015-03-31/functions/net-worth/invocations')).toBe(403);
  expect(await post({ 'content-type': 'application/json' }, '/v1/dataplane-evaluatecode')).toBe(403);
  expect(
    await post(
      { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUsers', 'content-type': 'application/x-amz-json-1.1' },
      '/',
    ),
  ).toBe(403);
  expect(await post(signed)).toBe(400);
});
