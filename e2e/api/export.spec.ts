import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DeleteUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../wiring/project-root';
import { filesIn } from '../testing/archive';
import { givenAsset, recordValue } from '../testing/books';
import { createTransfer, found, givenTransaction } from '../testing/cash-flow';
import { givenCategory } from '../testing/categories';
import { accessTokenOf, cognitoOf, givenPerson, signIn, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

const exportData = '{ exportData { exportedAt fileName document archive } }';
const importData = `mutation ($input: ImportDataInput!) { importData(input: $input) { assets assetInputs transactions budgets } }`;
const deleteMe = 'mutation ($confirm: String!) { deleteMe(confirm: $confirm) { id email } }';

interface Exported {
  exportData: { exportedAt: string; fileName: string; document: string; archive: string };
}

let home: string;
let product: OwnProduct;
let ada: Person;
let eve: Person;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'finally-export-'));
  product = await startProduct({ directory: home });
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  await ada.get('{ me { id } }');
  await eve.get('{ me { id } }');
  const account = await givenAsset(ada, { name: '=HYPERLINK("http://evil.example")', notes: 'ملاحظة 🌍' });
  await recordValue(ada, account, '2024-01', '-12.5');
});
afterAll(async () => {
  await product.stop();
  await rm(home, { recursive: true, force: true });
});

/** What two people's own transactions have in common. */
const withoutOwner = (all: object[]) => all.map((item) => ({ ...item, owner: null }));

async function exportedIn(locale: string): Promise<Exported['exportData']> {
  await ada.get('mutation ($locale: String!) { updateMe(input: { locale: $locale }) { id } }', { locale });
  return (await ada.get<Exported>(exportData)).exportData;
}

test('books are exported as a document and as tables, in which no cell is a formula', async () => {
  const { exportData: exported } = await ada.get<Exported>(exportData);
  expect(exported.fileName).toBe(`finally-${exported.exportedAt.slice(0, 10)}.zip`);
  const files = filesIn(Buffer.from(exported.archive, 'base64'));
  expect(files['finally.json']).toBe(exported.document);
  expect(files['assets.csv']).toContain(`,"'=HYPERLINK(""http://evil.example"")",EUR,`);
  expect(files['assetInputs.csv']).toContain(',2024-01,-12.5,');
  expect(files['account.csv']).toContain(ada.email);
  const german = filesIn(Buffer.from((await exportedIn('de-DE')).archive, 'base64'));
  expect(german['assetInputs.csv']).toContain(';2024-01;-12,5;');
  expect(german['finally.json']).toBe(exported.document.replace('"en-GB"', '"de-DE"'));
  for (const locale of ['i-klingon', 'x-mine', 'en-GB-oed']) {
    const files = filesIn(Buffer.from((await exportedIn(locale)).archive, 'base64'));
    expect(files['assetInputs.csv']).toContain(',2024-01,-12.5,');
  }
  await exportedIn('en-GB');
  expect(files['auditEvents.csv']?.split('\r\n')).toHaveLength(4);
  expect(exported.document).not.toContain(ada.email);
});

test('an exported document is restored into empty books bit for bit, and refused into others', async () => {
  const { exportData: exported } = await ada.get<Exported>(exportData);
  const { document } = exported;
  const own = await ada.get<{ importData: object }>(importData, { input: { document } });
  expect(own.importData).toEqual({ assets: 1, assetInputs: 1, transactions: 0, budgets: 0 });

  const zoe = await givenPerson(product, 'zoe');
  await zoe.get('{ me { id } }');
  const gzip = gzipSync(document).toString('base64');
  expect(await zoe.get(importData, { input: { gzip } })).toEqual(own);
  expect((await zoe.get<Exported>(exportData)).exportData.document).toBe(document);
  const worth = '{ netWorth(from: "2024-01", to: "2024-02") { points { netWorth } } }';
  expect(await zoe.get(worth)).toEqual(await ada.get(worth));

  await zoe.get('mutation { createAsset(input: { name: "Mine", categoryCode: "CASH" }) { id } }');
  const { errors } = await zoe.ask(importData, { input: { document } });
  expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { code: 'books_empty' } });
});

test('what was entered comes back with its parts, its other side and its own categories', async () => {
  const [lou, tia] = [await givenPerson(product, 'lou'), await givenPerson(product, 'tia')];
  await tia.get('{ me { id } }');
  const [giro, savings] = [await givenAsset(lou, { name: 'Giro' }), await givenAsset(lou, { name: 'Savings' })];
  const pets = await givenCategory(lou, 'Pets 🐈');
  const vet = await givenCategory(lou, 'Vet', { parentId: pets });
  await lou.get('mutation ($id: ID!) { archiveCategory(id: $id) { id } }', { id: vet });
  const entry = { date: '2024-01-05', accountId: giro, payee: '=Dr. "Miau"', description: 'ملاحظة' };
  const parts = [{ categoryId: vet, amount: '-9.50', note: 'claws, (a)' }, { amount: '-0.50' }];
  await givenTransaction(lou, { ...entry, amount: '-10', splits: parts });
  await givenTransaction(lou, { ...entry, amount: '3', categoryId: pets, status: 'PENDING' });
  await givenTransaction(lou, { ...entry, amount: '100', kind: 'OPENING_BALANCE' });
  const moved = { date: '2024-01-06', fromAccountId: giro, toAccountId: savings, amount: '7' };
  await lou.get(createTransfer, { input: moved });
  await lou.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
    input: { categoryId: pets, month: '2024-01', amount: '20' },
  });
  const { exportData: exported } = await lou.get<Exported>(exportData);
  expect(JSON.parse(exported.document)).toMatchObject({ version: 2 });
  const { importData: restored } = await tia.get<{ importData: object }>(importData, {
    input: { document: exported.document },
  });
  expect(restored).toEqual({ assets: 2, assetInputs: 0, transactions: 5, budgets: 1 });
  expect((await tia.get<Exported>(exportData)).exportData.document).toBe(exported.document);
  const figures = `{ cashFlow(from: "2024-01", to: "2024-02") { expenses uncategorised expensesByCategory { category { id name } amount } }
    budgets(month: "2024-01") { budget actual } }`;
  expect(await tia.get(figures)).toEqual(await lou.get(figures));
  const [theirs, ours] = [await found(tia, {}), await found(lou, {})];
  expect(withoutOwner(theirs)).toEqual(withoutOwner(ours));
  const files = filesIn(Buffer.from(exported.archive, 'base64'));
  expect(files['transactions.csv']).toContain(`'=Dr. ""Miau""`);
  expect(files['transfers.csv']?.split('\r\n')).toHaveLength(3);
});

test('a document of the version before is restored, as what its incomes and expenses are now', async () => {
  const old = await givenPerson(product, 'old');
  await old.get('{ me { id } }');
  const document = await readFile(join(projectRoot, 'lambdas', 'import-data', 'testing', 'finally-v1.json'), 'utf8');
  const { incomes, expenses } = JSON.parse(document) as Record<'incomes' | 'expenses', { id: string }[]>;
  const { importData: restored } = await old.get<{ importData: object }>(importData, { input: { document } });
  expect(restored).toMatchObject({ transactions: incomes.length + expenses.length });
  const idsOf = async (kind: string) => (await found(old, { kind })).map(({ id }) => id).sort();
  const incomeIds = incomes.map(({ id }) => id);
  expect(await idsOf('INCOME')).toEqual(incomeIds.sort());
  // An id that an income and an expense share becomes the income's.
  const kept = expenses.map(({ id }) => id).filter((id) => !incomeIds.includes(id));
  expect(await idsOf('EXPENSE')).toEqual(expect.arrayContaining(kept));
  expect((await found(old, { kind: 'EXPENSE' })).every(({ amount }) => amount.startsWith('-'))).toBe(true);
});

test.each([
  [{}, 'document'],
  [{ document: '{}' }, 'document'],
  [{ document: "'; drop table assets; --" }, 'document'],
  [{ gzip: '\0' }, 'gzip'],
])('what is no exported document is refused: %j', async (input, field) => {
  const { errors } = await eve.ask(importData, { input });
  expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
});

test('rates of the European Central Bank come from a file by one command, and from the scheduled function', async () => {
  const file = join(home, 'eurofxref-hist.csv');
  await writeFile(file, 'Date,USD,JPY,\n2024-03-28,1.0811,163.45,\n2024-01-31,1.0837,N/A,\n');
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', join(projectRoot, 'local', 'rates.ts'), ...options], {
      cwd: projectRoot,
      env: { ...process.env, FINALLY_DIRECTORY: home },
    });
  const { stdout } = await run(file);
  expect(stdout).toMatch(/^Rates from 2024-01 to 2024-03: 3 months changed\.\n$/);
  await expect(run()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Name a file') });

  const { Payload } = await new LambdaClient({
    endpoint: product.origin,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  }).send(
    new InvokeCommand({
      FunctionName: 'import-rates',
      Payload: JSON.stringify({ document: 'Date,USD,\n2024-02-29,1.0826,\n' }),
    }),
  );
  expect(JSON.parse(Payload?.transformToString() ?? '')).toMatchObject({ changed: 1, from: '2024-02' });
  const { exchangeRates } = await eve.get<{ exchangeRates: object[] }>(
    '{ exchangeRates(from: "2024-01", to: "2024-04", currency: "USD") { rate source staleMonths } }',
  );
  expect(exchangeRates).toEqual([
    { rate: '1.0837', source: 'ECB', staleMonths: 0 },
    { rate: '1.0826', source: 'ECB', staleMonths: 0 },
    { rate: '1.0811', source: 'ECB', staleMonths: 0 },
    { rate: '1.0811', source: 'ECB', staleMonths: 1 },
  ]);
});

test('deleting one’s books takes everything of theirs, nothing of anybody else’s, and the sign-in after them', async () => {
  const gone = await givenPerson(product, 'gone');
  await gone.get('{ me { id } }');
  const { exportData: adas } = await ada.get<Exported>(exportData);
  await gone.get(importData, { input: { document: adas.document } });
  const refused = await gone.ask(deleteMe, { confirm: 'yes' });
  expect(refused.errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field: 'confirm' } });
  const { deleteMe: deleted } = await gone.get<{ deleteMe: { id: string; email: string } }>(deleteMe, {
    confirm: ` ${gone.email.toUpperCase()} `,
  });
  expect(deleted.email).toBe(gone.email);

  const tables = await product.database.query<{ name: string; key: string }>(
    `select c.table_name::text as name, c.column_name::text as key from information_schema.columns c
     join information_schema.tables t on t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and (c.column_name in ('owner_id', 'book_id', 'user_id') or (c.table_name in ('users', 'books') and c.column_name = 'id'))`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name, key } of tables) {
    const left = await product.database.query(`select 1 as found from ${name} where ${key} = :id::uuid`, {
      id: deleted.id,
    });
    expect(left, name).toEqual([]);
  }
  expect((await ada.get<Exported>(exportData)).exportData.document).toBe(adas.document);
  const again = await gone.ask(deleteMe, { confirm: gone.email });
  expect(again.errors?.[0]).toMatchObject({ errorType: 'NOT_FOUND' });

  await cognitoOf(product).send(new DeleteUserCommand({ AccessToken: await accessTokenOf(product, gone) }));
  await expect(signIn(product, gone.email, gone.password)).rejects.toThrow('Incorrect username or password.');
});
