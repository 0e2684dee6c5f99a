import { describe, expect, test } from 'vitest';
import { readEcbRates } from './ecb';

const csv = `Date,USD,JPY,ISK,
2024-02-29,1.0826,162.26,N/A,
2024-02-01,1.0814,158.92,149.1,
2024-01-31,1.0837,160.19,148.9,
2024-01-02,1.0956,155.66,N/A,
`;

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube>
    <Cube time='2024-02-29'><Cube currency='USD' rate='1.0826'/><Cube currency='JPY' rate='162.26'/></Cube>
    <Cube time="2024-01-31"><Cube currency="USD" rate="1.0837"/><Cube currency="ISK" rate="148.9"/></Cube>
    <Cube time="2024-01-30"><Cube currency="USD" rate="1.0846"/><Cube currency="JPY" rate="160.05"/></Cube>
  </Cube>
</gesmes:Envelope>`;

describe('the rates of the European Central Bank', () => {
  test('of a month are those of its last published day, whatever the order of the days', () => {
    const expected = [
      { currency: 'ISK', month: '2024-01', day: '2024-01-31', rate: '148.9' },
      { currency: 'ISK', month: '2024-02', day: '2024-02-01', rate: '149.1' },
      { currency: 'JPY', month: '2024-01', day: '2024-01-31', rate: '160.19' },
      { currency: 'JPY', month: '2024-02', day: '2024-02-29', rate: '162.26' },
      { currency: 'USD', month: '2024-01', day: '2024-01-31', rate: '1.0837' },
      { currency: 'USD', month: '2024-02', day: '2024-02-29', rate: '1.0826' },
    ];
    expect(readEcbRates(csv)).toEqual(expected);
    const [header, ...lines] = csv.trim().split('\n');
    expect(readEcbRates([header, ...lines.reverse()].join('\r\n'))).toEqual(expected);
    expect(readEcbRates(`\uFEFF${csv}`)).toEqual(expected);
  });

  test('are the same from XML, and a day without a currency leaves it to the day before', () => {
    expect(readEcbRates(xml)).toEqual([
      { currency: 'ISK', month: '2024-01', day: '2024-01-31', rate: '148.9' },
      { currency: 'JPY', month: '2024-01', day: '2024-01-30', rate: '160.05' },
      { currency: 'JPY', month: '2024-02', day: '2024-02-29', rate: '162.26' },
      { currency: 'USD', month: '2024-01', day: '2024-01-31', rate: '1.0837' },
      { currency: 'USD', month: '2024-02', day: '2024-02-29', rate: '1.0826' },
    ]);
  });

  test.each([
    ['', 'begins with neither Date nor XML'],
    ['Dear customer', 'begins with neither Date nor XML'],
    ['Date,USD,\n', 'not one day'],
    ['<html></html>', 'not one day'],
    ['Date,USD,\n29.02.2024,1.08,', '"29.02.2024" is no date'],
    ['Date,USD,\n2024-02-29,-1.08,', 'The rate of USD on 2024-02-29 is "-1.08"'],
    ['Date,USD,\n2024-02-29,0.0,', 'The rate of USD on 2024-02-29 is "0.0"'],
    ['Date,USD,\n2024-02-29,1e3,', 'The rate of USD on 2024-02-29 is "1e3"'],
    ['Date,Dollar,\n2024-02-29,1.08,', '"Dollar" is no code of a currency'],
    ["<Cube currency='USD' rate='1'/>", 'The rate of USD is of no day'],
    ["<Cube time='2024-01-31'><Cube currency='USD'/></Cube>", 'The rate of USD on 2024-01-31 is ""'],
  ])('are refused where they are none: %j', (text, sentence) => {
    expect(() => readEcbRates(text)).toThrow(sentence);
  });
});
