import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askAsFunction,
  isFence,
  listen,
  settled,
  untilOpen,
  type Device,
  type Event,
  type Subscribed,
} from '../testing/live';
import { categoriesOf } from '../testing/cash-flow';
import { fill, liveSteps, uuid } from '../testing/live-steps';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

let product: OwnProduct;
let ada: Person;
let ben: Person;
let owner: string;
let other: string;
let food: string;
let device: Device;
let elsewhere: Device;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  ben = await givenPerson(product, 'ben');
  owner = (await ada.get<{ me: { id: string } }>('{ me { id } }')).me.id;
  other = (await ben.get<{ me: { id: string } }>('{ me { id } }')).me.id;
  food = (await categoriesOf(ada))['EXPENSE FOOD'] ?? '';
  device = await listen(product, ada);
  elsewhere = await listen(product, ben);
  await untilOpen(product, [
    [device, ada, owner],
    [elsewhere, ben, other],
  ]);
});
afterAll(async () => {
  device.close();
  elsewhere.close();
  await product.stop();
});

/** Placeholders by what they stand for. */
const filled = (text: string) => fill(text, owner, food);
const describeNotice = ({ area, month, ids }: Event) => `${area} ${month ?? '-'} ${(ids as string[]).join()}`.trim();
const shown = (value: unknown) => JSON.parse(filled(JSON.stringify(value))) as unknown;

test('each mutation tells the devices of its caller exactly what changed, and nobody else', async () => {
  const expected: Record<Subscribed, unknown[]> = {
    ...{ onAssetChange: [], onBudgetChange: [] },
    ...{ onAssetInputsRecorded: [], onCashFlowChange: [], onAllocationTargetsChange: [], onBooksChange: [] },
  };
  for (const { mutation, notice, events = {}, also } of liveSteps) {
    await ada.get(`mutation { ${filled(mutation)} }`);
    expected.onBooksChange.push(filled(notice));
    if (also) expected[also].push(filled(notice));
    for (const [name, list] of Object.entries(events)) expected[name as Subscribed].push(...list.map(shown));
    const got = await device.until('onBooksChange', expected.onBooksChange.length);
    expect(describeNotice(got.at(-1) as Event), mutation).toBe(filled(notice));
    expect(got.at(-1), mutation).toMatchObject({ owner, id: expect.any(String), at: expect.stringMatching(/Z$/) });
    for (const name of Object.keys(events)) await device.until(name as Subscribed, expected[name as Subscribed].length);
  }
  await settled(product, device, owner);
  const { onAssetChange, onBudgetChange, ...notices } = device.heard;
  for (const [name, events] of Object.entries(notices)) {
    const own = events.filter((event) => !isFence(event)).map(describeNotice);
    expect(own, name).toEqual(expected[name as Subscribed]);
  }
  expect(onAssetChange).toMatchObject(expected.onAssetChange);
  expect(onBudgetChange).toMatchObject(expected.onBudgetChange);
  // What the server publishes is whole: the category too.
  expect(onBudgetChange[1]).toMatchObject({ category: { id: food, code: 'FOOD', name: 'Food' } });

  await settled(product, elsewhere, other);
  const { onBooksChange, ...others } = elsewhere.heard;
  expect([...onBooksChange, ...Object.values(others).flat()].filter((event) => !isFence(event))).toEqual([]);
});

test('restored books tell every subscription of notices to look again at everything', async () => {
  const before = elsewhere.heard.onBooksChange.length;
  const { exportData } = await ben.get<{ exportData: { document: string } }>('{ exportData { document } }');
  const restore = 'mutation ($input: ImportDataInput!) { importData(input: $input) { assets } }';
  await ben.get(restore, { input: { document: exportData.document } });
  await elsewhere.until('onBooksChange', before + 1);
  await settled(product, elsewhere, other);
  const { onAssetChange, onBudgetChange, ...notices } = elsewhere.heard;
  for (const events of Object.values(notices)) {
    const told = events.filter((event) => !isFence(event));
    expect(told).toMatchObject([{ area: 'EVERYTHING', owner: other, month: null, ids: [] }]);
  }
  expect([...onAssetChange, ...onBudgetChange]).toEqual([]);
});

test('what is refused, and what finds nothing to do, reaches nobody', async () => {
  const before = await settled(product, device, owner);
  const refused = [
    'updateAsset(input: { id: "uuid9", name: "Giro" }) { id }',
    'createTransaction(input: { amount: "0", date: "2024-01-31" }) { id }',
    'createTransaction(input: { amount: "1", date: "2024-02-30" }) { id }',
    'linkTransfer(id: "uuid4", otherId: "uuid9") { id }',
    'createCategory(input: { kind: EXPENSE, name: "Food" }) { id }',
    'mergeCategory(id: "food", into: "food") { id }',
    'setBudget(input: { categoryCode: "NONE", month: "2024-01", amount: "1" }) { id owner }',
    'setAllocationTargets(input: [{ categoryCode: "CASH", targetPct: "101" }]) { id }',
    'updateMe(input: { baseCurrency: "XXX" }) { id }',
  ];
  for (const mutation of refused) expect(await ada.ask(`mutation { ${filled(mutation)} }`)).toHaveProperty('errors');
  const idle = [
    'deleteAllAssets(confirm: "DELETE ALL ASSETS")',
    'copyBudgets(from: "2020-01", to: "2020-02") { month }',
    'autoAdjustBudgets(month: "2024-02") { month }',
    'unlinkTransfer(id: "uuid4") { id }',
    'recordAssetInputs(input: { month: "2024-01", values: [] }) { id }',
  ];
  for (const mutation of idle) await ada.get(`mutation { ${filled(mutation)} }`);
  await ada.get('mutation { updateMe(input: { name: "Ada L." }) { id } }');
  const got = await device.until('onBooksChange', before + 1);
  expect(got.slice(before)).toMatchObject([{ area: 'PROFILE', ids: [owner] }]);
  expect(await settled(product, device, owner)).toBe(before + 2);
});

test('a person cannot tell others of changes, nor ask for a budget as a function does', async () => {
  const change = `publishChange(input: { id: "${uuid(8)}", owner: "${other}", actor: "${other}", area: PROFILE, ids: [], at: "2024-01-01T00:00:00Z" }) { id }`;
  const budget = `publishBudget(owner: "${other}", actor: "${other}", month: "2024-01", categoryId: "${food}") { id budget owner }`;
  for (const mutation of [change, budget]) {
    const { data, errors } = await ada.ask(`mutation { ${mutation} }`);
    expect(errors).toMatchObject([{ errorType: 'Unauthorized' }]);
    expect(Object.values(data ?? {})).toEqual([null]);
  }
  await settled(product, elsewhere, other);
  expect(elsewhere.heard.onBooksChange.map(({ id }) => id)).not.toContain(uuid(8));
  expect(elsewhere.heard.onBudgetChange).toEqual([]);
});

test('a function is told what is wrong with a notice, and may ask nothing else of a person’s books', async () => {
  const publish = (input: string) =>
    askAsFunction(
      product,
      `mutation { publishChange(input: { id: "${uuid(8)}", ${input}, at: "2024-01-01T00:00:00Z" }) { id } }`,
    );
  const ids = JSON.stringify(Array.from({ length: 101 }, () => 'x'));
  expect(await publish(`owner: "x", actor: "${owner}", area: PROFILE, ids: []`)).toMatchObject({
    errors: [{ errorInfo: { field: 'owner' } }],
  });
  expect(await publish(`owner: "${owner}", actor: "${owner}", area: BUDGETS, month: "2024-13", ids: []`)).toMatchObject(
    {
      errors: [{ errorInfo: { field: 'month' } }],
    },
  );
  expect(await publish(`owner: "${owner}", actor: "${owner}", area: ASSETS, ids: ${ids}`)).toMatchObject({
    errors: [{ errorType: 'LIMIT_EXCEEDED' }],
  });
  // Who is no member of the books has changed nothing in them.
  expect(await publish(`owner: "${owner}", actor: "${other}", area: ASSETS, ids: []`)).toMatchObject({
    errors: [{ errorType: 'NOT_FOUND' }],
  });
  const budgets = await askAsFunction(product, '{ budgets(month: "2024-01") { budget } }');
  expect(budgets).toMatchObject({ errors: [{ errorType: 'Unauthorized' }] });
});

test('a write stands whatever becomes of its notice', async () => {
  const before = await settled(product, device, owner);
  const orders = JSON.stringify({ lambda: { notify: 1 } });
  await fetch(`${product.origin}/_local/faults`, {
    method: 'POST',
    headers: { authorization: 'AWS4-HMAC-SHA256 any' },
    body: orders,
  });
  const rename = (name: string) => ada.get(`mutation { updateMe(input: { name: "${name}" }) { name } }`);
  expect(await rename('Unheard')).toEqual({ updateMe: { name: 'Unheard' } });
  expect(await rename('Heard')).toEqual({ updateMe: { name: 'Heard' } });
  await device.until('onBooksChange', before + 1);
  expect(await settled(product, device, owner)).toBe(before + 2);
  expect(product.printed()).toContain('Runtime.ExitError');
});

test('two categories made one tell every subscription of notices to look again at everything', async () => {
  const before = await settled(product, device, owner);
  const into = (await categoriesOf(ada))['EXPENSE WELLNESS'];
  await ada.get('mutation ($id: ID!, $into: ID!) { mergeCategory(id: $id, into: $into) { id } }', { id: food, into });
  const got = await device.until('onBooksChange', before + 1);
  expect(got.at(-1)).toMatchObject({ area: 'EVERYTHING', owner, month: null, ids: [] });
  await settled(product, device, owner);
  for (const name of ['onCashFlowChange', 'onAllocationTargetsChange', 'onAssetInputsRecorded'] as const) {
    expect(device.heard[name].filter((event) => !isFence(event)).at(-1)).toMatchObject({ area: 'EVERYTHING' });
  }
});
