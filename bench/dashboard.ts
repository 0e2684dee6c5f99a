import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { firstMonth, household, lastMonth } from './books';
import { report } from './measure';
import { openFilledProduct } from './product';
import { loadTool } from './tools/load-tool';

/** The dashboard in one request, against PostGraphile fetching the rows that a client would add up itself. */
const leastTimesPostgraphile = 10;
const mostP99 = 20;
const clients = 8;
const seconds = 10;
/** Until a function's process is up for each of the clients, which AWS would start on machines of their own. */
const warmUp = 25;

const dashboard = `query ($from: String!, $month: String!) {
  netWorth(from: $from, to: $month) {
    currency points { month assets liabilities netWorth change changePct categories { value category { code } } }
    unpriced { currency value }
  }
  allocation(month: $month) { total categories { category { code } value pct targetPct delta action } unallocatedPct }
  cashFlow(from: $month, to: $month) { income expenses net savingsRate }
  budgets(month: $month) { budget actual categories { category { code } budget actual remaining pct } }
}`;

/** What the same screen needs from an API that only hands out rows: values, rates, transactions, categories, budgets, targets. */
const rows = `query ($owner: UUID!, $month: Date!) {
  allAssets(condition: { ownerId: $owner }) { nodes { id name categoryCode currency closedOn marketCap subTargetPct } }
  allAssetInputRecords(condition: { ownerId: $owner }) { nodes { assetId month value } }
  allFxRates { nodes { currency month rate } }
  allTransactions(condition: { ownerId: $owner }) { nodes { currency date counted splits { categoryId amount } } }
  allCategories(condition: { ownerId: $owner }) { nodes { id kind code parentId } }
  allBudgets(condition: { ownerId: $owner, month: $month }) { nodes { categoryId amount currency } }
  allCategoryAllocationTargets(condition: { ownerId: $owner }) { nodes { categoryCode targetPct } }
}`;

/** What is used here of autocannon, which sends one request over and over; latencies in ms. */
type Autocannon = (request: object) => Promise<{
  requests: { average: number };
  latency: { p50: number; p99: number };
  errors: number;
  non2xx: number;
}>;

const { default: autocannon } = await loadTool<{ default: Autocannon }>('autocannon');

async function main(): Promise<void> {
  const filled = await openFilledProduct(household);
  const { product, person, owner, connectionString } = filled;
  const peer = fork(fileURLToPath(new URL('./tools/postgraphile.js', import.meta.url)), {
    env: { ...process.env, DATABASE_URL: connectionString, GRAPHILE_ENV: 'production' },
  });

  const [port] = (await once(peer, 'message')) as [number];

  const from = firstMonth(household);
  const ours = {
    url: product.outputs.graphqlUrl,
    headers: { authorization: person.idToken },
    body: { query: dashboard, variables: { from, month: lastMonth } },
  };
  const variables = { owner, month: `${lastMonth}-01` };
  const theirs = { url: `http://127.0.0.1:${port}/graphql`, headers: {}, body: { query: rows, variables } };
  const bytes = { ours: await answered(ours), theirs: await answered(theirs) };
  await load(ours, warmUp);
  const measured = await load(ours, seconds);
  await load(theirs, 3);
  const peers = await load(theirs, seconds);
  peer.kill();
  await filled.close();

  const times = measured.requests.average / peers.requests.average;
  report(`The dashboard in one request, ${clients} clients, ${JSON.stringify(household)}`, [
    {
      what: 'requests a second against PostGraphile 5 fetching the rows',
      value: `${times.toFixed(1)} ×`,
      limit: `${leastTimesPostgraphile} ×`,
      fails: !(times >= leastTimesPostgraphile),
    },
    {
      what: 'p99',
      value: `${measured.latency.p99} ms`,
      limit: `${mostP99} ms`,
      fails: !(measured.latency.p99 <= mostP99),
    },
    { what: 'p50', value: `${measured.latency.p50} ms`, fails: false },
    { what: 'answer', value: `${Math.round(bytes.ours / 1024)} kB`, fails: false },
    { what: 'PostGraphile: p50', value: `${peers.latency.p50} ms`, fails: false },
    { what: 'PostGraphile: answer', value: `${Math.round(bytes.theirs / 1024)} kB`, fails: false },
  ]);
}

interface Request {
  url: string;
  headers: Record<string, string>;
  body: object;
}

/** The size of an answer without errors. */
async function answered({ url, headers, body }: Request): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 2000));
  return text.length;
}

async function load({ url, headers, body }: Request, duration: number) {
  const result = await autocannon({
    ...{ url, duration, connections: clients, method: 'POST', body: JSON.stringify(body), timeout: 60 },
    headers: { ...headers, 'content-type': 'application/json' },
  });
  if (result.errors + result.non2xx > 0) throw new Error(`${result.errors + result.non2xx} requests failed at ${url}.`);
  return result;
}

await main();
