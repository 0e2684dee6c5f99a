import { Decimal, decimalsProblem, type CurrencyDecimals } from '../../domain/money';
import { listOf, type BookDocument, type BookRow } from '../lib/books/document';
import type { Statements } from '../lib/database';
import { RefusedDocument } from './refused';

/** Where the document holds amounts of money: the lists, their fields, and how to tell the currency of a row. */
const amounts: { list: string; field: string; currencyIn: 'row' | 'asset' }[] = [
  { list: 'assets', field: 'marketCap', currencyIn: 'row' },
  { list: 'assetInputs', field: 'value', currencyIn: 'asset' },
  { list: 'marketCaps', field: 'marketCap', currencyIn: 'asset' },
  { list: 'incomes', field: 'amount', currencyIn: 'row' },
  { list: 'expenses', field: 'amount', currencyIn: 'row' },
  { list: 'budgets', field: 'amount', currencyIn: 'row' },
];

/** @throws RefusedDocument that names the first amount with more decimals than its currency has */
export async function checkDecimals(statements: Statements, document: BookDocument): Promise<void> {
  const currencies = await statements.query<{ code: string } & CurrencyDecimals>(
    'select code, name, minor_units as "minorUnits" from currencies',
  );
  const known = new Map<unknown, CurrencyDecimals>(currencies.map(({ code, ...currency }) => [code, currency]));
  const currencyOf = new Map<unknown, unknown>(listOf(document, 'assets').map(({ id, currency }) => [id, currency]));
  for (const { list, field, currencyIn } of amounts) {
    listOf(document, list).forEach((row: BookRow, index) => {
      const currency = known.get(currencyIn === 'row' ? row.currency : currencyOf.get(row.assetId));
      const amount = row[field];
      // That a currency or an asset is not there is for the database to say.
      if (currency === undefined || typeof amount !== 'string') return;
      const problem = decimalsProblem(new Decimal(amount), currency);
      if (problem === undefined) return;
      const message = `The books cannot be restored: ${list}[${index}].${field} is ${amount}. ${problem}`;
      throw new RefusedDocument(message, null, 'amount_decimals');
    });
  }
}
