import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grammatical, isLanguageTag, mistaken } from '../../database/testing/language-tags';
import { changeAsset, givenAsset, recordValue } from '../testing/books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

const profile = 'name baseCurrency locale timeZone theme version';
const updateMe = `mutation ($input: UpdateMeInput!) { updateMe(input: $input) { ${profile} email } }`;
const setRate = `mutation ($input: SetExchangeRateInput!) {
  setExchangeRate(input: $input) { id rate source sourceMonth staleMonths stale own published version }
}`;
const rates = `query ($from: String!, $to: String!, $currency: ID) {
  exchangeRates(from: $from, to: $to, currency: $currency) { currency month rate source sourceMonth staleMonths stale own published version }
}`;
const audit = `query ($limit: Int, $nextToken: String) {
  auditEvents(limit: $limit, nextToken: $nextToken) { nextToken items { id at actor action entity key before after } }
}`;

interface AuditPage {
  auditEvents: {
    nextToken: string | null;
    items: { id: string; actor: string; action: string; entity: string; key: string; before: string; after: string }[];
  };
}

let product: OwnProduct;
let ada: Person;
let eve: Person;
let adaId: string;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  ({
    me: { id: adaId },
  } = await ada.get<{ me: { id: string } }>('{ me { id } }'));
  await product.database.query(
    `insert into fx_rates (currency, month, rate, source) values
     ('USD', '2024-01-01', 1.1, 'ECB'), ('USD', '2024-03-01', 1.2, 'ECB'), ('GBP', '2024-01-01', 0.85, 'ECB')`,
  );
});
afterAll(() => product.stop());

test('what a sign-up says of somebody’s habits holds also where the first visit has to open their books', async () => {
  const habits = { locale: 'de-CH', timeZone: 'Europe/Zurich', version: 1 };
  const grace = await givenPerson(product, 'grace', { locale: habits.locale, zoneinfo: habits.timeZone });
  expect(await grace.get('{ me { locale timeZone version } }')).toEqual({ me: habits });
  await product.database.query('delete from users where email = :email', { email: grace.email });
  expect(await grace.get('{ me { locale timeZone version } }')).toEqual({ me: habits });
});

describe('the profile', () => {
  test('keeps what an update leaves out, clears a name set to null, and counts its edits', async () => {
    const input = {
      name: "Ada 'λ' 🌍",
      baseCurrency: 'USD',
      locale: 'ar-EG-u-nu-latn',
      timeZone: 'Asia/Kolkata',
      theme: 'DARK',
    };
    const { updateMe: all } = await ada.get<{ updateMe: object }>(updateMe, { input });
    expect(all).toMatchObject({ ...input, version: 2 });
    const { updateMe: cleared } = await ada.get<{ updateMe: object }>(updateMe, { input: { name: null } });
    expect(cleared).toMatchObject({ ...input, name: null, version: 3, email: ada.email });
    expect(await ada.get(updateMe, { input: {} })).toMatchObject({ updateMe: { version: 3 } });
    expect(await eve.get(`{ me { ${profile} } }`)).toMatchObject({ me: { theme: 'SYSTEM', version: 1 } });
    await ada.get(updateMe, { input: { baseCurrency: 'EUR' } });
  });

  test('refuses an edit of a version that is no longer there', async () => {
    const { me } = await eve.get<{ me: { version: number } }>('{ me { version } }');
    await eve.get(updateMe, { input: { expectedVersion: me.version, theme: 'LIGHT' } });
    for (const change of [{ theme: 'DARK' }, {}]) {
      const { errors } = await eve.ask(updateMe, { input: { expectedVersion: me.version, ...change } });
      expect(errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'expectedVersion' } });
    }
  });

  test.each([
    [{ baseCurrency: 'XXX' }, 'baseCurrency'],
    [{ baseCurrency: 'eur' }, 'baseCurrency'],
    [{ baseCurrency: 'EURO' }, 'baseCurrency'],
    [{ baseCurrency: null }, 'baseCurrency'],
    [{ locale: 'english please' }, 'locale'],
    [{ locale: 'x' }, 'locale'],
    [{ locale: 'en-GB-' }, 'locale'],
    [{ locale: null }, 'locale'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: 'posix/Europe/Rome' }, 'timeZone'],
    [{ timeZone: "Europe/Rome'; drop table users; --" }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ theme: null }, 'theme'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ name: 'nul \0' }, 'name'],
  ])('refuses %j and names the field', async (input, field) => {
    const { errors } = await ada.ask(updateMe, { input });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation/);
  });

  test('takes any language tag of BCP 47 as a locale, and nothing else', async () => {
    const given = [
      ...[
        'de',
        'pt-BR',
        'zh-Hant-TW',
        'es-419',
        'de-CH-1996',
        'ca-ES-valencia',
        'th-TH-u-ca-buddhist-nu-thai',
        'x-mine',
      ],
      ...['de-DE-x-foo', 'en-u-kn', 'en-u-kn-nu-latn', 'en-t-de', 'zh-cmn-Hans-CN', 'en-GB-oed', 'i-klingon'],
      ...['en_GB', 'en-GB-x', 'e', '123', 'en--GB', 'en-u', 'de-1996-1996', '', ' de', 'de\n', 'i-own'],
      ...fc.sample(fc.oneof(grammatical, mistaken), 60).filter((tag) => tag.length <= 255),
    ];
    for (const locale of given) {
      const { data, errors } = await ada.ask(updateMe, { input: { locale } });
      if (isLanguageTag(locale)) expect([locale, data]).toMatchObject([locale, { updateMe: { locale } }]);
      else expect([locale, errors?.[0]]).toMatchObject([locale, refusedAt('locale')]);
    }
  });
});

describe('exchange rates', () => {
  test('say what they are, from which month, and how stale', async () => {
    const { exchangeRates } = await eve.get<{ exchangeRates: { source: string }[] }>(rates, {
      ...{ from: '2024-01', to: '2024-03' },
    });
    expect(exchangeRates.filter(({ source }) => source !== 'FINAL')).toMatchObject([
      { currency: 'GBP', month: '2024-01', rate: '0.85', source: 'ECB', stale: false, own: false },
      { currency: 'GBP', month: '2024-02', rate: '0.85', staleMonths: 1, sourceMonth: '2024-01' },
      { currency: 'GBP', month: '2024-03', rate: '0.85', staleMonths: 2, stale: true },
      { currency: 'USD', month: '2024-01', rate: '1.1', sourceMonth: '2024-01', staleMonths: 0 },
      { currency: 'USD', month: '2024-02', rate: '1.1', sourceMonth: '2024-01', staleMonths: 1, stale: true },
      { currency: 'USD', month: '2024-03', rate: '1.2', sourceMonth: '2024-03', stale: false, published: null },
    ]);
  });

  test('of what became the euro are final from that month on, and never stale', async () => {
    const asked = { from: '2022-12', to: '2024-01', currency: 'HRK' };
    const { exchangeRates } = await eve.get<{ exchangeRates: object[] }>(rates, asked);
    expect(exchangeRates).toHaveLength(13);
    expect(exchangeRates.at(-1)).toMatchObject({
      ...{ month: '2024-01', rate: '7.5345', source: 'FINAL', sourceMonth: '2023-01', staleMonths: 0, stale: false },
    });
  });

  test('set by hand are carried until a later one is published, marked as one’s own and with their age', async () => {
    const currency = 'USD';
    await ada.get(setRate, { input: { currency, month: '2023-11', rate: '2' } });
    const { exchangeRates } = await ada.get<{ exchangeRates: object[] }>(rates, {
      ...{ from: '2023-10', to: '2024-01', currency },
    });
    expect(exchangeRates).toMatchObject([
      { month: '2023-11', rate: '2', own: true, staleMonths: 0, version: 1 },
      { month: '2023-12', rate: '2', own: true, staleMonths: 1, sourceMonth: '2023-11', version: null },
      { month: '2024-01', rate: '1.1', own: false },
    ]);
    // There is none of December's own: setting one is the first edit, whatever is carried into it.
    const december = { input: { currency, month: '2023-12', rate: '3', expectedVersion: 0 } };
    expect(await ada.get(setRate, december)).toMatchObject({ setExchangeRate: { rate: '3', version: 1 } });
    for (const month of ['2023-11', '2023-12']) await ada.get(setRate, { input: { currency, month, rate: null } });
  });

  test('set by hand are their owner’s alone, win for them, and go back to the published ones', async () => {
    const input = { currency: 'USD', month: '2024-02', rate: '1.2345678901' };
    const { setExchangeRate: set } = await ada.get<{ setExchangeRate: object }>(setRate, { input });
    expect(set).toEqual({
      id: 'USD:2024-02',
      rate: '1.2345678901',
      source: 'OWN',
      sourceMonth: '2024-02',
      staleMonths: 0,
      stale: false,
      own: true,
      published: '1.1',
      version: 1,
    });
    const asked = { from: '2024-02', to: '2024-02', currency: 'USD' };
    expect(await eve.get(rates, asked)).toMatchObject({ exchangeRates: [{ rate: '1.1', own: false }] });
    const stale = await ada.ask(setRate, { input: { ...input, expectedVersion: 7 } });
    expect(stale.errors?.[0]).toMatchObject({ errorType: 'CONFLICT', errorInfo: { field: 'expectedVersion' } });
    expect(await ada.get(setRate, { input: { ...input, rate: null } })).toMatchObject({
      setExchangeRate: { rate: '1.1', own: false, staleMonths: 1 },
    });
    // Where nothing was published, an own rate is all there is.
    const kept = { currency: 'ISK', month: '2024-02' };
    await ada.get(setRate, { input: { ...kept, rate: '150', expectedVersion: 0 } });
    expect(await ada.get(setRate, { input: { ...kept, rate: null } })).toEqual({ setExchangeRate: null });
    expect(await ada.get(setRate, { input: { ...kept, rate: null } })).toEqual({ setExchangeRate: null });
  });

  test.each([
    [{ currency: 'EUR', month: '2024-01', rate: '1' }, 'currency'],
    [{ currency: 'XXX', month: '2024-01', rate: '1' }, 'currency'],
    [{ currency: 'US', month: '2024-01', rate: '1' }, 'currency'],
    [{ currency: 'USD', month: '2024-13', rate: '1' }, 'month'],
    [{ currency: 'USD', month: '9999-12', rate: '1' }, 'month'],
    [{ currency: 'USD', month: '2024-01', rate: '0' }, 'rate'],
    [{ currency: 'USD', month: '2024-01', rate: '-1' }, 'rate'],
    [{ currency: 'USD', month: '2024-01', rate: '1e-9' }, 'rate'],
    [{ currency: 'USD', month: '2024-01', rate: '10000000000000000000' }, 'rate'],
    [{ currency: 'USD', month: '2024-01' }, 'rate'],
  ])('refuse %j and name the field', async (input, field) => {
    const { errors } = await ada.ask(setRate, { input });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { field } });
  });

  test('restated change what is shown in another currency, and no amount that was entered', async () => {
    await recordValue(ada, await givenAsset(ada, { currency: 'USD' }), '2024-01', '1100');
    const stored = () => ada.get('{ assetInputs(from: "2024-01", to: "2024-03") { id value version updatedAt } }');
    const worth = async (currency: string) => {
      const { netWorth } = await ada.get<{ netWorth: { points: { netWorth: string }[] } }>(
        `{ netWorth(from: "2024-01", to: "2024-01", currency: "${currency}") { points { netWorth } } }`,
      );
      return netWorth.points[0]?.netWorth;
    };
    const before = await stored();
    expect([await worth('USD'), await worth('EUR')]).toEqual(['1100.00', '1000.00']);
    await ada.get(setRate, { input: { currency: 'USD', month: '2024-01', rate: '2.2' } });
    expect([await worth('USD'), await worth('EUR')]).toEqual(['1100.00', '500.00']);
    expect(await stored()).toEqual(before);
    await ada.get(setRate, { input: { currency: 'USD', month: '2024-01', rate: null } });
  });
});

describe('the audit trail', () => {
  test('says who changed what, newest first, with digits kept, page by page', async () => {
    const zoe = await givenPerson(product, 'zoe');
    const { me } = await zoe.get<{ me: { id: string } }>('{ me { id } }');
    const fund = { name: 'Fund', categoryCode: 'ETF_STOCKS', marketCap: '99999999999999999999.99' };
    const assetId = await givenAsset(zoe, fund);
    await changeAsset(zoe, { id: assetId, name: 'Fund 🌍' });
    await zoe.get(updateMe, { input: { theme: 'DARK' } });
    const { auditEvents: page } = (await zoe.get<AuditPage>(audit)) as AuditPage;
    expect(page.nextToken).toBeNull();
    expect(page.items.map(({ actor, action, entity }) => [actor, action, entity])).toEqual([
      [me.id, 'UPDATE', 'User'],
      [me.id, 'UPDATE', 'Asset'],
      [me.id, 'INSERT', 'Asset'],
    ]);
    const [, renamed, created] = page.items;
    expect(JSON.parse(renamed?.key ?? '')).toEqual({ id: assetId });
    expect(JSON.parse(renamed?.before ?? '')).toMatchObject({ name: 'Fund', version: 1 });
    expect(JSON.parse(renamed?.after ?? '')).toMatchObject({ name: 'Fund 🌍', version: 2, categoryCode: 'ETF_STOCKS' });
    expect(created?.before).toBeNull();
    expect(JSON.parse(created?.after ?? '')).toMatchObject({ marketCap: '99999999999999999999.9900' });

    const ids: string[] = [];
    let nextToken: string | null = null;
    do {
      const answer: AuditPage = await zoe.get<AuditPage>(audit, { limit: 1, nextToken });
      ids.push(...answer.auditEvents.items.map(({ id }) => id));
      nextToken = answer.auditEvents.nextToken;
    } while (nextToken !== null);
    expect(ids).toEqual(page.items.map(({ id }) => id));
  });

  test('is one’s own: another’s page token leads into nobody else’s', async () => {
    const { auditEvents: page } = await ada.get<AuditPage>(audit, { limit: 1 });
    expect(page.items[0]?.actor).toBe(adaId);
    const { auditEvents: stolen } = await eve.get<AuditPage>(audit, { nextToken: page.nextToken });
    expect(stolen.items.filter(({ actor }) => actor === adaId)).toEqual([]);
  });

  test.each([
    [{ limit: 0 }, 'VALIDATION_ERROR', 'limit'],
    [{ limit: 1001 }, 'LIMIT_EXCEEDED', 'limit'],
    [{ nextToken: 'nonsense' }, 'VALIDATION_ERROR', 'nextToken'],
    [{ nextToken: Buffer.from("audit 1' or '1'='1").toString('base64') }, 'VALIDATION_ERROR', 'nextToken'],
  ])('refuses %j', async (variables, errorType, field) => {
    const { errors } = await ada.ask(audit, variables);
    expect(errors?.[0]).toMatchObject({ errorType, errorInfo: { field } });
  });
});
