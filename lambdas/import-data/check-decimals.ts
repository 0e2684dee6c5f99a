import { Decimal, decimalsProblem, type CurrencyDecimals } from '../../domain/money';
import { listOf, type BookDocument, type Cell, type SplitCell } from '../../domain/books/document';
import type { Statements } from '../lib/database';
import { RefusedDocument } from './refused';

/** Where the document holds amounts of money: the lists, their fields, and how to tell the currency of a row. */
const amounts: { list: string; field: string; currencyIn: 'row' | 'asset' }[] = [
  { list: 'assets', field: 'marketCap', currencyIn: 'row' },
  { list: 'assetInputs', field: 'value', currencyIn: 'asset' },
  { list: 'marketCaps', field: 'marketCap', currencyIn: 'asset' },
  { list: 'transactions', field: 'amount', currencyIn: 'row' },
  { list: 'budgets', field: 'amount', currencyIn: 'row' },
];

/** @throws RefusedDocument that names the first amount with more decimals than its currency has */
export async function checkDecimals(statements: Statements, document: BookDocument): Promise<void> {
  const currencies = await statements.query<{ code: string } & CurrencyDecimals>(
    'select code, name, minor_units as "minorUnits" from currencies',
  );
  const known = new Map<unknown, CurrencyDecimals>(currencies.map(({ code, ...currency }) => [code, currency]));
  for (const { place, amount, currency: code } of amountsOf(document)) {
    const currency = known.get(code);
    // That a currency or an asset is not there is for the database to say.
    if (currency === undefined || typeof amount !== 'string') continue;
    const problem = decimalsProblem(new Decimal(amount), currency);
    if (problem === undefined) continue;
    const message = `The books cannot be restored: ${place} is ${amount}. ${problem}`;
    throw new RefusedDocument(message, null, 'amount_decimals');
  }
}

function* amountsOf(
  document: BookDocument,
): Generator<{ place: string; amount: Cell | undefined; currency: Cell | undefined }> {
  const currencyOf = new Map(listOf(document, 'assets').map(({ id, currency }) => [id, currency]));
  for (const { list, field, currencyIn } of amounts) {
    for (const [index, row] of listOf(document, list).entries()) {
      const currency = currencyIn === 'row' ? row.currency : currencyOf.get(row.assetId);
      yield { place: `${list}[${index}].${field}`, amount: row[field], currency };
    }
  }
  for (const [index, { splits, currency }] of listOf(document, 'transactions').entries()) {
    for (const [part, { amount }] of (splits as SplitCell[]).entries()) {
      yield { place: `transactions[${index}].splits[${part}].amount`, amount, currency };
    }
  }
}
