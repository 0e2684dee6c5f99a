import { columnsOf, later, list } from '../../../domain/books/columns';
import { toVersion2 } from './to-version-2';

const edits = 'version:integer createdAt:instant updatedAt:instant';

/** Incomes and expenses apart, with positive amounts; categories the same for everybody, by code. It never changes. */
export const version1 = {
  profile: columnsOf('name:text? baseCurrency:text locale:text timeZone:text theme:text'),
  lists: [
    list('expenseSubcategories', `id:uuid categoryCode:text name:text isDefault:boolean position:integer ${edits}`),
    list(
      'assets',
      'id:uuid categoryCode:text name:text currency:text institution:text? ticker:text? marketCap:decimal?',
      `subTargetPct:decimal? notes:text? tradable:boolean?? closedOn:date? reopenedOn:date?? ${edits}`,
    ),
    list('assetInputs', `assetId:uuid month:month value:decimal notes:text? ${edits}`),
    later(list('assetClosings', 'assetId:uuid closedOn:date reopenedOn:date')),
    list('marketCaps', 'assetId:uuid month:month marketCap:decimal?'),
    list('allocationTargets', `categoryCode:text targetPct:decimal ${edits}`),
    list(
      'incomes',
      `id:uuid categoryCode:text amount:decimal currency:text date:date description:text? accountId:uuid? ${edits}`,
    ),
    list(
      'expenses',
      'id:uuid categoryCode:text subcategoryId:uuid? amount:decimal currency:text date:date description:text?',
      `accountId:uuid? ${edits}`,
    ),
    list('budgets', `month:month categoryCode:text amount:decimal currency:text calculated:boolean ${edits}`),
    list('exchangeRates', `currency:text month:month rate:decimal source:text=OWN ${edits}`),
  ],
  upgrade: toVersion2,
};
