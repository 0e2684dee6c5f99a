import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  CreateGroupCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';

let test: TestPool;
let UserPoolId: string;
const confirmed: string[] = [];

beforeAll(async () => {
  test = await startTestPool({ postConfirmation: async (event) => void confirmed.push(event.userName) });
  UserPoolId = test.pool.userPoolId;
}, 60_000);
afterAll(() => test.close());

async function signIn(USERNAME: string) {
  const command = new InitiateAuthCommand({
    ClientId: test.pool.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: password },
  });
  return (await test.client.send(command)).AuthenticationResult;
}

describe('operators', () => {
  it('make groups, whose names members carry in their tokens', async () => {
    await test.newUser('member@example.org');
    await test.client.send(new CreateGroupCommand({ UserPoolId, GroupName: 'analysts', Precedence: 1 }));
    const add = { UserPoolId, Username: 'member@example.org', GroupName: 'analysts' };
    await test.client.send(new AdminAddUserToGroupCommand(add));
    const tokens = await signIn('member@example.org');
    expect(await test.pool.verify(tokens?.AccessToken ?? '')).toMatchObject({ 'cognito:groups': ['analysts'] });
    await expect(test.client.send(new CreateGroupCommand({ UserPoolId, GroupName: 'analysts' }))).rejects.toMatchObject(
      {
        name: 'GroupExistsException',
      },
    );
    const nowhere = new AdminAddUserToGroupCommand({ ...add, GroupName: 'nowhere' });
    await expect(test.client.send(nowhere)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('make users, mail them a temporary password or not, and mail it again', async () => {
    const Username = 'made@example.org';
    const UserAttributes = [{ Name: 'email_verified', Value: 'true' }];
    const silent = new AdminCreateUserCommand({ UserPoolId, Username, UserAttributes, MessageAction: 'SUPPRESS' });
    const { User } = await test.client.send(silent);
    expect(User).toMatchObject({
      UserStatus: 'FORCE_CHANGE_PASSWORD',
      Enabled: true,
      UserCreateDate: expect.any(Date),
    });
    expect(User?.Attributes).toContainEqual({ Name: 'email_verified', Value: 'true' });
    expect(await test.code(Username)).toBe('no mail');
    await test.client.send(new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'RESEND' }));
    expect(await test.code(Username)).toMatch(/^\w{10,}$/);
    await expect(test.client.send(new AdminCreateUserCommand({ UserPoolId, Username }))).rejects.toMatchObject({
      name: 'UsernameExistsException',
    });
  });

  it('confirm users without a code, which calls the trigger too', async () => {
    const Username = 'waiting@example.org';
    const signUp = new SignUpCommand({ ClientId: test.pool.clientId, Username, Password: password });
    const { UserSub } = await test.client.send(signUp);
    await test.client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username }));
    expect(confirmed).toContain(UserSub);
    expect(await signIn(Username)).toHaveProperty('IdToken');
  });

  it('delete users, and are told when there is none', async () => {
    const Username = 'gone@example.org';
    await test.newUser(Username);
    await test.client.send(new AdminDeleteUserCommand({ UserPoolId, Username }));
    await expect(test.client.send(new AdminGetUserCommand({ UserPoolId, Username }))).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
  });

  it('list users page by page and by filter', async () => {
    for (const name of ['one', 'two', 'three%']) await test.newUser(`list-${name}@example.org`);
    const emails: string[] = [];
    let PaginationToken: string | undefined;
    do {
      const list = new ListUsersCommand({ UserPoolId, Limit: 2, PaginationToken, AttributesToGet: ['email'] });
      const page = await test.client.send(list);
      expect(page.Users?.length).toBeLessThanOrEqual(2);
      emails.push(...(page.Users ?? []).map((user) => user.Attributes?.[0]?.Value ?? ''));
      ({ PaginationToken } = page);
    } while (PaginationToken !== undefined);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails).toEqual(expect.arrayContaining(['list-one@example.org', 'list-two@example.org']));

    const find = async (Filter: string) =>
      (await test.client.send(new ListUsersCommand({ UserPoolId, Filter }))).Users?.length;
    expect(await find('email = "LIST-one@example.org"')).toBe(1);
    expect(await find('email ^= "list-"')).toBe(3);
    expect(await find('email ^= "list-three%"')).toBe(1);
    expect(await find('email ^= "%"')).toBe(0);
    await expect(find('password = "x"')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('of another pool are refused', async () => {
    const other = new ListUsersCommand({ UserPoolId: 'eu-central-1_other' });
    await expect(test.client.send(other)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'User pool eu-central-1_other does not exist.',
    });
  });

  it('are the only ones their operations are for', () => {
    for (const operation of ['AdminCreateUser', 'AdminGetUser', 'ListUsers', 'CreateGroup', 'AdminSetUserPassword']) {
      expect(test.pool.isOperator(operation)).toBe(true);
    }
    for (const operation of ['SignUp', 'InitiateAuth', 'GetUser', 'DeleteUser', 'Unheard']) {
      expect(test.pool.isOperator(operation)).toBe(false);
    }
  });
});

describe('a page of another origin', () => {
  it('may sign in, as with Cognito, once its browser has asked', async () => {
    const asked = await fetch(test.origin, { method: 'OPTIONS' });
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-amz-target');
    const target = 'AWSCognitoIdentityProviderService.GetUser';
    const answer = await fetch(test.origin, { method: 'POST', headers: { 'x-amz-target': target }, body: '{}' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('may not read the outbox', async () => {
    const answer = await fetch(`${test.origin}/outbox.json`, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a request that makes no sense', () => {
  const post = (target: string, body: string) =>
    fetch(test.origin, { method: 'POST', headers: { 'x-amz-target': target }, body });

  it('is answered in the form of the protocol', async () => {
    const unknown = await post('AWSCognitoIdentityProviderService.Unheard', '{}');
    expect([unknown.status, unknown.headers.get('x-amzn-errortype')]).toEqual([400, 'UnknownOperationException:']);
    expect(unknown.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    const broken = await post('AWSCognitoIdentityProviderService.SignUp', '{');
    expect(await broken.json()).toEqual({ __type: 'SerializationException', message: 'The body is not valid JSON.' });
    for (const text of ['\\u0000', '\\ud800']) {
      const odd = await post('AWSCognitoIdentityProviderService.SignUp', `{"Username":"a${text}@example.org"}`);
      expect(await odd.json()).toMatchObject({ __type: 'SerializationException' });
    }
    const list = await post('AWSCognitoIdentityProviderService.SignUp', '[]');
    expect(await list.json()).toMatchObject({ __type: 'InvalidParameterException' });
  });
});
