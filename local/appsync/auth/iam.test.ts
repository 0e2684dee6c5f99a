import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { signedQuery } from '../testing/sign';

const answer = 'export const response = (ctx: any) => ctx.result;';
const api = testApi(
  {
    'schema/all.graphql': `
type Query {
  who: AWSJSON @aws_iam
  both: Thing @aws_iam @aws_cognito_user_pools
  narrow: Narrow @aws_iam @aws_cognito_user_pools
  users: Int
  keyed: Int @aws_api_key
  grouped: Int @aws_auth(cognito_groups: ["admins"])
}
type Thing @aws_iam @aws_cognito_user_pools { name: String }
type Narrow { name: String }`,
    'resolvers/Query.who.none.ts': `import { util } from '@aws-appsync/utils';\nexport const request = (ctx: any) => ({ payload: { identity: ctx.identity, type: util.authType() } });\n${answer}`,
    'resolvers/Query.both.none.ts': `export const request = () => ({ payload: { name: 'x' } });\n${answer}`,
    'resolvers/Query.narrow.none.ts': `export const request = () => ({ payload: { name: 'x' } });\n${answer}`,
    'resolvers/Query.users.none.ts': `export const request = () => ({ payload: 1 });\n${answer}`,
    'resolvers/Query.keyed.none.ts': `export const request = () => ({ payload: 2 });\n${answer}`,
    'resolvers/Query.grouped.none.ts': `export const request = () => ({ payload: 3 });\n${answer}`,
  },
  { secretOf: (accessKeyId) => (accessKeyId === 'local' ? 'secret' : undefined), apiKeys: ['da2-key'] },
);

const signed = (query: string, options?: Parameters<typeof signedQuery>[2]) => signedQuery(query, 'localhost', options);

describe('a request that is signed with AWS credentials of this machine', () => {
  test('may what is open to IAM, and its resolvers see who signed it', async () => {
    const { body } = await api.send(await signed('{ who both { name } }'));
    expect(body.errors).toBeUndefined();
    const { who, both } = body.data as { who: string; both: unknown };
    expect(both).toEqual({ name: 'x' });
    expect(JSON.parse(who)).toMatchObject({
      type: 'IAM Authorization',
      identity: { accountId: '000000000000', username: 'local', userArn: 'arn:aws:iam::000000000000:user/local' },
    });
  });

  test('may nothing else: neither fields of users, nor types that do not say so', async () => {
    const { body } = await api.send(await signed('{ users narrow { name } }'));
    expect(body.errors?.map(({ message }) => message)).toEqual([
      'Not Authorized to access users on type Query',
      'Not Authorized to access name on type Narrow',
    ]);
  });

  test.each([
    ['with another secret', () => signed('{ who }', { secretAccessKey: 'other' })],
    ['with an unknown key', () => signed('{ who }', { accessKeyId: 'someone' })],
    ['for another service', () => signed('{ who }', { service: 'lambda' })],
    ['too long ago', () => signed('{ who }', { signingDate: new Date(Date.now() - 10 * 60_000) })],
    ['and changed since', async () => ({ ...(await signed('{ who }')), body: '{"query":"{ both { name } }"}' })],
    [
      'by the page of another origin',
      async () => {
        const request = await signed('{ who }');
        return { ...request, headers: { ...request.headers, origin: 'https://elsewhere.example' } };
      },
    ],
  ])('is refused %s', async (_, request) => {
    const { status, body } = await api.send(await request());
    expect(status).toBe(401);
    expect(body.errors?.[0]).toMatchObject({ errorType: 'UnauthorizedException' });
  });
});

test('an API key opens what is marked for it, and nothing else', async () => {
  const send = (key: string) => api.send({ headers: { 'x-api-key': key }, body: '{"query":"{ keyed users }"}' });
  const { body } = await send('da2-key');
  expect(body.data).toEqual({ keyed: 2, users: null });
  expect((await send('da2-other')).status).toBe(401);
});

test('users are kept from what is for others alone; @aws_auth does not count beside other modes', async () => {
  const { body } = await api.query('{ users both { name } who keyed grouped }', {}, tokenOf('ada'));
  expect(body.data).toEqual({ users: 1, both: { name: 'x' }, who: null, keyed: null, grouped: 3 });
});
