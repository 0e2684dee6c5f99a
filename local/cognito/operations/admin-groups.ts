import * as z from 'zod/mini';
import { addToGroup, createGroup as insertGroup } from '../groups';
import { getUser } from '../users';
import { groupName, userPoolId, username } from './inputs';
import { operatorOperation } from './operation';

export const createGroup = operatorOperation(
  z.object({
    UserPoolId: userPoolId,
    GroupName: groupName,
    Description: z.optional(z.nullable(z.string().check(z.maxLength(2048)))),
    Precedence: z.optional(z.nullable(z.int().check(z.minimum(0)))),
  }),
  async (pool, input) => {
    const { name, description, precedence, createdAt } = await insertGroup(pool, {
      name: input.GroupName,
      description: input.Description ?? null,
      precedence: input.Precedence ?? null,
    });
    const created = createdAt.getTime() / 1000;
    return {
      Group: {
        GroupName: name,
        UserPoolId: pool.userPoolId,
        ...(description === null ? {} : { Description: description }),
        ...(precedence === null ? {} : { Precedence: precedence }),
        CreationDate: created,
        LastModifiedDate: created,
      },
    };
  },
);

export const adminAddUserToGroup = operatorOperation(
  z.object({ UserPoolId: userPoolId, Username: username, GroupName: groupName }),
  async (pool, input) => {
    const user = await getUser(pool, input.Username);
    await addToGroup(pool, user.sub, input.GroupName);
    return {};
  },
);
