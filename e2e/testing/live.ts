import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { AUTH_TYPE, createAuthLink } from 'aws-appsync-auth-link';
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { signedQuery } from '../../local/appsync/testing/sign';
import { categoriesOf } from './cash-flow';
import type { GraphqlAnswer, Person } from './person';
import type { Product } from './product';

/** A notice, or the asset or budget that an event is about. */
export type Event = Record<string, unknown>;

const notice = 'id owner area month ids at';
const subscriptions = {
  onAssetChange: 'id owner name',
  onBudgetChange: 'id owner budget category { id code name }',
  onAssetInputsRecorded: notice,
  onCashFlowChange: notice,
  onAllocationTargetsChange: notice,
  onBooksChange: notice,
};
export type Subscribed = keyof typeof subscriptions;

/** A device that listens to every subscription, by AppSync's own links for Apollo. */
export interface Device {
  heard: Record<Subscribed, Event[]>;
  /** Waits until a subscription has brought as many events as this. */
  until(name: Subscribed, count: number): Promise<Event[]>;
  close(): void;
}

export async function listen({ outputs }: Product, { idToken }: Person): Promise<Device> {
  // Node.js 20 has none of its own.
  Object.defineProperty(globalThis, 'WebSocket', { value: WebSocket, configurable: true });
  const settings = {
    url: outputs.graphqlUrl,
    region: outputs.region,
    auth: { type: AUTH_TYPE.AMAZON_COGNITO_USER_POOLS, jwtToken: idToken },
  } as const;
  const client = new ApolloClient({
    link: ApolloLink.from([
      createAuthLink(settings),
      createSubscriptionHandshakeLink(settings, new HttpLink({ uri: settings.url })),
    ]),
    cache: new InMemoryCache(),
  });
  const names = Object.keys(subscriptions) as Subscribed[];
  const heard = Object.fromEntries(names.map((name) => [name, [] as Event[]])) as Device['heard'];
  const open = names.map((name) =>
    client
      .subscribe<Record<string, Event>>({
        query: gql(`subscription { ${name} { ${subscriptions[name]} } }`),
        fetchPolicy: 'no-cache',
      })
      .subscribe({ next: ({ data, error }) => heard[name].push(data?.[name] ?? { error }) }),
  );
  return {
    heard,
    async until(name, count) {
      while (heard[name].length < count) await sleep(10);
      return heard[name];
    },
    close() {
      open.forEach((subscription) => subscription.unsubscribe());
      client.stop();
    },
  };
}

/** Asks the API as our own functions do, with their signature. */
export async function askAsFunction(
  { outputs }: Product,
  query: string,
): Promise<GraphqlAnswer<Record<string, unknown>>> {
  const { headers, body } = await signedQuery(query, new URL(outputs.graphqlUrl).host, { secretAccessKey: 'local' });
  const answer = await fetch(outputs.graphqlUrl, { method: 'POST', headers, body });
  return (await answer.json()) as GraphqlAnswer<Record<string, unknown>>;
}

/** When no change was made: fences say this. */
const never = '2000-01-01T00:00:00Z';

/** Whether a notice is one of this file's own, which stand between what came before and what comes after. */
export const isFence = ({ at }: Event): boolean => at === never;

const fence = (id: string, owner: string) =>
  `publishChange(input: { id: "${id}", owner: "${owner}", actor: "${owner}", area: EVERYTHING, ids: [], at: "${never}" }) { ${notice} }`;

/** Waits until every subscription of these devices is open, and forgets what came meanwhile. */
export async function untilOpen(product: Product, devices: [Device, Person, string][]): Promise<void> {
  for (const [device, person, owner] of devices) {
    const foodId = (await categoriesOf(person))['EXPENSE FOOD'] ?? '';
    const notices = Object.entries(subscriptions).flatMap(([name, fields]) => (fields === notice ? [name] : []));
    const budget = `publishBudget(owner: "${owner}", actor: "${owner}", month: "2000-01", categoryId: "${foodId}") { id owner }`;
    while ([...notices, 'onBudgetChange'].some((name) => device.heard[name as Subscribed].length === 0)) {
      const { errors } = await askAsFunction(product, `mutation { ${fence(randomUUID(), owner)} ${budget} }`);
      if (errors) throw new Error(JSON.stringify(errors));
      await sleep(50);
    }
    const before = await settled(product, device, owner);
    let sent = 0;
    while (device.heard.onAssetChange.length === 0) {
      await person.get('mutation { createAsset(input: { name: "First", categoryCode: "CASH" }) { id owner } }');
      sent += 1;
      await sleep(50);
    }
    await device.until('onBooksChange', before + sent);
    await person.get('mutation { deleteAllAssets(confirm: "DELETE ALL ASSETS") }');
    await device.until('onBooksChange', before + sent + 1);
    await settled(product, device, owner);
    Object.values(device.heard).forEach((events) => (events.length = 0));
  }
}

/** What was published before has come when this has: events of one connection keep their order. Gives their number. */
export async function settled(product: Product, device: Device, owner: string): Promise<number> {
  const id = randomUUID();
  await askAsFunction(product, `mutation { ${fence(id, owner)} }`);
  while (!device.heard.onBooksChange.some((event) => event.id === id)) await sleep(10);
  return device.heard.onBooksChange.length;
}
