const imports = "import { util, extensions } from '@aws-appsync/utils';\n";
const echo = `${imports}export const request = (ctx: any) => ({ payload: ctx.args });\nexport const response = (ctx: any) => ctx.result;`;

/** A schema with subscriptions: messages, each of an owner. */
export const chatFiles = {
  'schema/all.graphql': `
type Query { count: Int }
type Mutation {
  post(owner: ID!, text: String, n: Int, tags: [String!], author: AuthorInput, secret: String): Message!
  drop(owner: ID!): Message
  leave(owner: ID!): Boolean
  leaveOften(owner: ID!, times: Int!): Boolean
  misplaced: Boolean
}
type Subscription {
  onMessage(owner: ID, text: String): Message @aws_subscribe(mutations: ["post", "drop"])
  onOwn: Message @aws_subscribe(mutations: ["post"])
  onFilter(filter: AWSJSON!): Message @aws_subscribe(mutations: ["post"])
  onAdmin: Message @aws_subscribe(mutations: ["post"]) @aws_cognito_user_pools(cognito_groups: ["admins"])
  onRefused: Message @aws_subscribe(mutations: ["post"])
}
type Message {
  id: ID!
  owner: ID
  text: String
  n: Int
  tags: [String!]
  author: Author
  secret: String @aws_cognito_user_pools(cognito_groups: ["admins"])
}
type Author { name: String home: Home }
type Home { city: String! }
input AuthorInput { name: String home: HomeInput }
input HomeInput { city: String! }
`,
  'resolvers/Query.count.none.ts': `${imports}export const request = () => ({ payload: 1 });\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Mutation.post.none.ts': `${imports}export const request = (ctx: any) => ({ payload: { ...ctx.args, id: util.autoId() } });\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Mutation.drop.none.ts': `${imports}export const request = (ctx: any) => ({ payload: null });\nexport const response = (ctx: any) => util.error('No.', 'CONFLICT');`,
  'resolvers/Mutation.leave.none.ts': `${imports}export const request = () => ({ payload: true });
export function response(ctx: any) {
  extensions.invalidateSubscriptions({ subscriptionField: 'onOwn', payload: { owner: ctx.args.owner } });
  return ctx.result;
}`,
  'resolvers/Mutation.leaveOften.none.ts': `${imports}export const request = () => ({ payload: true });
export function response(ctx: any) {
  [1, 2, 3, 4, 5, 6].slice(0, ctx.args.times).forEach(() => extensions.invalidateSubscriptions({ subscriptionField: 'onOwn', payload: {} }));
  return ctx.result;
}`,
  'resolvers/Mutation.misplaced.none.ts': `${imports}export const request = () => ({ payload: true });
export function response(ctx: any) {
  extensions.setSubscriptionFilter({ filterGroup: [] });
  return ctx.result;
}`,
  'resolvers/Subscription.onMessage.none.ts': echo.replace('ctx.result', 'null'),
  'resolvers/Subscription.onAdmin.none.ts': echo.replace('ctx.result', 'null'),
  'resolvers/Subscription.onRefused.none.ts': `${imports}export const request = () => util.error('Not today.', 'CLOSED');\nexport const response = () => null;`,
  'resolvers/Subscription.onOwn.none.ts': `${imports}export const request = () => ({ payload: null });
export function response(ctx: any) {
  const filter = { filterGroup: [{ filters: [{ fieldName: 'owner', operator: 'eq', value: ctx.identity.sub }] }] };
  extensions.setSubscriptionFilter(filter);
  extensions.setSubscriptionInvalidationFilter(filter);
  return null;
}`,
  'resolvers/Subscription.onFilter.none.ts': `${imports}export const request = () => ({ payload: null });
export function response(ctx: any) {
  extensions.setSubscriptionFilter(ctx.args.filter);
  return null;
}`,
};
