import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../testing/archive';
import { recordInputs, updateAsset } from '../testing/assets';
import { givenAsset, givenMember } from '../testing/books';
import { deleteTransaction, found, givenTransaction, pagesOf, updateTransaction } from '../testing/cash-flow';
import { allCategories, givenCategory } from '../testing/categories';
import { documentOf } from '../testing/marked-books';
import { importStatus, partsOf, readDocument, readTrail, sendPart } from '../testing/parts';
import type { Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

// The longest that can be written, of each kind, in characters of four bytes: what was taken is listed, exported and
// restored as well. An answer of the database holds 64 KB a row.

const text = (characters: number, character = '🌍') => character.repeat(characters);

const product = sharedProduct();
let ada: Person;
let account: string;
let category: string;

beforeAll(async () => {
  ada = await givenMember(product);
  const texts = { name: text(120), institution: text(120, '🏦'), ticker: text(24), notes: text(2000) };
  account = await givenAsset(ada, texts);
  const group = await givenCategory(ada, text(80));
  category = await givenCategory(ada, text(80, '🐈'), { parentId: group });
});

const longestTransaction = (character = '🌍') => ({
  ...{ date: '2024-01-05', accountId: account, amount: '-100', payee: text(200), description: text(500, character) },
  splits: Array.from({ length: 100 }, () => ({ categoryId: category, amount: '-1', note: text(500, character) })),
});

/** As they are changed, the trail tells both what they were and what they are. */
async function givenLongestBooks(): Promise<void> {
  await ada.get('mutation ($name: String!) { updateMe(input: { name: $name }) { id } }', { name: text(120) });
  await ada.get(updateAsset, { input: { id: account, notes: text(2000, '🏦') } });
  const value = (notes: string) => ({ month: '2024-01', values: [{ assetId: account, value: '1', notes }] });
  for (const notes of [text(2000), text(2000, '🏦')]) await ada.get(recordInputs, { input: value(notes) });
  const { id } = await givenTransaction(ada, longestTransaction());
  const { date, description, splits } = longestTransaction('🐈');
  await ada.get(updateTransaction, { input: { id, date, description, splits } });
  await ada.get(deleteTransaction, { id: (await givenTransaction(ada, longestTransaction('"'))).id });
  // So many that they are more than an answer.
  for (let count = 0; count < 12; count += 1) await givenTransaction(ada, longestTransaction('"'));
}

describe('the longest that can be written', () => {
  beforeAll(() => givenLongestBooks(), 60_000);

  test('is listed as it was written', async () => {
    const { assets } = await ada.get<{ assets: { name: string; notes: string }[] }>('{ assets { name notes } }');
    expect(assets).toEqual([{ name: text(120), notes: text(2000, '🏦') }]);
    const { valuations } = await ada.get<{ valuations: { previous: { notes: string }; asset: { notes: string } }[] }>(
      '{ valuations(month: "2024-02") { input { notes } previous { notes } asset { notes } } }',
    );
    expect(valuations).toMatchObject([{ input: null, previous: { notes: text(2000, '🏦') } }]);
    const names = (await allCategories(ada)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([text(80), text(80, '🐈')]));
    expect(await ada.get('{ me { name } }')).toEqual({ me: { name: text(120) } });
    const listed = await found(ada, { search: text(250, '🐈') });
    expect(listed).toMatchObject([longestSplits('🐈')]);
    expect((await pagesOf(ada, {}, 1000)).flat()).toHaveLength(13);
  });

  test('is in the trail, and in the check of its account', async () => {
    const { auditEvents } = await ada.get<{ auditEvents: { items: { before: string; after: string }[] } }>(
      '{ auditEvents(limit: 1) { items { entity before after } } }',
    );
    expect(auditEvents.items).toMatchObject([{ entity: 'Transaction', before: null }]);
    expect(auditEvents.items[0]?.after).toContain(JSON.stringify(text(500, '"')));
    const { accountCheck } = await ada.get<{ accountCheck: { suspects: { transactions: object[] }[] } }>(
      `query ($id: ID!) { accountCheck(accountId: $id, date: "2024-01-31", balance: "-1200") {
        suspects { transactions { description splits { note category { name } } } }
      } }`,
      { id: account },
    );
    expect(accountCheck.suspects.length).toBeGreaterThan(0);
  });

  test('is exported whole and in parts, with its trail, and restored to the byte', async () => {
    const document = await documentOf(ada);
    expect(document.length).toBeGreaterThan(12 * 100 * 500);
    expect((await readDocument(ada)).document).toBe(document);
    const events = await readTrail(ada);
    const { exportData } = await ada.get<{ exportData: { archive: string } }>('{ exportData { archive } }');
    const files = filesIn(Buffer.from(exportData.archive, 'base64'));
    expect(files['finally.json']).toBe(document);
    expect(events.filter(({ entity }) => entity === 'transactions')).toHaveLength(16);
    for (const { before, after } of events)
      for (const content of [before, after])
        if (content !== null) expect(files['auditEvents.csv']).toContain(content.replaceAll('"', '""'));

    const [eve, zoe] = [await givenMember(product), await givenMember(product)];
    const parts = partsOf(document, 2);
    for (const part of parts) await sendPart(eve, part);
    const state = async () => (await importStatus(eve, parts[0]?.id ?? ''))?.state;
    await expect.poll(state, { timeout: 60_000 }).toBe('RESTORED');
    expect(await documentOf(eve)).toBe(document);
    await zoe.get('mutation ($gzip: String!) { importData(input: { gzip: $gzip }) { assets } }', {
      gzip: partsOf(document, 1)[0]?.gzip,
    });
    expect((await readDocument(zoe)).document).toBe(document);
  });
});

function longestSplits(character: string) {
  const { description, splits } = longestTransaction(character);
  return { description, splits: splits.map(({ note }) => ({ note, amount: '-1.00', category: { id: category } })) };
}
