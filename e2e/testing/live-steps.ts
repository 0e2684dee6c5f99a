import { createHash } from 'node:crypto';
import type { Event, Subscribed } from './live';

export const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

interface Step {
  /** A mutation whose caller selects its id alone, where it has one. */
  mutation: string;
  /** Which notice of it comes: `AREA month ids`. */
  notice: string;
  /** Events it brings itself, by subscription. */
  events?: Partial<Record<Subscribed, Event[]>>;
  /** The narrower subscription that hears of it too. */
  also?: Subscribed;
}

/** Each mutation that changes something, once, in an order in which none is refused. */
export const liveSteps: Step[] = [
  {
    mutation: 'createAsset(input: { id: "uuid1", name: "Bank", categoryCode: "CASH" }) { id name owner }',
    notice: 'ASSETS - uuid1',
    events: { onAssetChange: [{ id: 'uuid1', owner: 'me', name: 'Bank' }] },
  },
  // Without the owner the asset itself reaches nobody, and the notice still comes.
  { mutation: 'updateAsset(input: { id: "uuid1", name: "Giro" }) { id }', notice: 'ASSETS - uuid1' },
  {
    mutation: 'recordAssetInputs(input: { month: "2024-01", values: [{ assetId: "uuid1", value: "5" }] }) { id }',
    notice: 'ASSET_INPUTS 2024-01 uuid1:2024-01',
    also: 'onAssetInputsRecorded',
  },
  {
    mutation: 'deleteAsset(id: "uuid1") { id owner name }',
    notice: 'ASSETS - uuid1',
    events: { onAssetChange: [{ id: 'uuid1', owner: 'me', name: 'Giro' }] },
  },
  {
    mutation: 'createAsset(input: { id: "uuid1", name: "Bank", categoryCode: "CASH" }) { id }',
    notice: 'ASSETS - uuid1',
  },
  {
    mutation: 'createAsset(input: { id: "uuid5", name: "Savings", categoryCode: "CASH" }) { id }',
    notice: 'ASSETS - uuid5',
  },
  {
    mutation: 'createTransaction(input: { id: "uuid2", amount: "9", date: "2024-01-31", accountId: "uuid1" }) { id }',
    notice: 'TRANSACTIONS 2024-01 uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateTransaction(input: { id: "uuid2", amount: "8" }) { id }',
    notice: 'TRANSACTIONS 2024-01 uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateTransaction(input: { id: "uuid2", date: "2024-02-29" }) { id }',
    notice: 'TRANSACTIONS - uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'createTransaction(input: { id: "uuid4", amount: "-8", date: "2024-01-31", accountId: "uuid5" }) { id }',
    notice: 'TRANSACTIONS 2024-01 uuid4',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'linkTransfer(id: "uuid2", otherId: "uuid4") { id }',
    notice: 'TRANSACTIONS - uuid4,uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'unlinkTransfer(id: "uuid2") { id }',
    notice: 'TRANSACTIONS - uuid4,uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'deleteTransaction(id: "uuid2") { id }',
    notice: 'TRANSACTIONS 2024-02 uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation:
      'createTransfer(input: { id: "uuid6", date: "2024-01-31", fromAccountId: "uuid1", toAccountId: "uuid5", amount: "3" }) { id }',
    notice: 'TRANSACTIONS 2024-01 uuid6,other6',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'deleteTransaction(id: "other6") { id }',
    notice: 'TRANSACTIONS 2024-01 other6,uuid6',
    also: 'onCashFlowChange',
  },
  {
    mutation:
      'createTransfer(input: { id: "uuid7", date: "2024-01-31", fromAccountId: "uuid1", toAccountId: "uuid5", amount: "3" }) { id }',
    notice: 'TRANSACTIONS 2024-01 uuid7,other7',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'createTransaction(input: { id: "uuid8", amount: "-8", date: "2024-02-29", accountId: "uuid5" }) { id }',
    notice: 'TRANSACTIONS 2024-02 uuid8',
    also: 'onCashFlowChange',
  },
  {
    mutation:
      'updateTransactions(input: { transactions: [{ id: "uuid8", expectedVersion: 1, accountId: null }] }) { id }',
    notice: 'TRANSACTIONS 2024-02 uuid8',
    also: 'onCashFlowChange',
  },
  {
    // What is as asked already is no news.
    mutation: `updateTransactions(input: { transactions: [
      { id: "uuid8", expectedVersion: 2, accountId: null }, { id: "uuid7", expectedVersion: 1, accountId: null }
    ] }) { version }`,
    notice: 'TRANSACTIONS 2024-01 uuid7,other7',
    also: 'onCashFlowChange',
  },
  {
    mutation: `deleteTransactions(input: { transactions: [
      { id: "uuid8", expectedVersion: 2 }, { id: "uuid7", expectedVersion: 2 }
    ] })`,
    notice: 'TRANSACTIONS - uuid7,uuid8,other7',
    also: 'onCashFlowChange',
  },
  { mutation: 'deleteAllAssets(confirm: "DELETE ALL ASSETS")', notice: 'ASSETS -' },
  {
    mutation: 'createCategory(input: { id: "uuid3", kind: EXPENSE, name: "Market" }) { id }',
    notice: 'CATEGORIES - uuid3',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateCategory(input: { id: "uuid3", name: "مطعم 🍜" }) { id }',
    notice: 'CATEGORIES - uuid3',
    also: 'onCashFlowChange',
  },
  { mutation: 'archiveCategory(id: "uuid3") { id }', notice: 'CATEGORIES - uuid3', also: 'onCashFlowChange' },
  { mutation: 'deleteCategory(id: "uuid3") { id }', notice: 'CATEGORIES - uuid3', also: 'onCashFlowChange' },
  {
    mutation:
      'setBudget(input: { categoryCode: "FOOD", month: "2024-01", amount: "300" }) { id owner budget category { id code name } }',
    notice: 'BUDGETS 2024-01 food:2024-01',
    events: { onBudgetChange: [{ id: 'food:2024-01', owner: 'me', budget: '300.00' }] },
  },
  {
    mutation: 'copyBudgets(from: "2024-01", to: "2024-02") { month }',
    notice: 'BUDGETS 2024-02 food:2024-02',
    events: { onBudgetChange: [{ id: 'food:2024-02', owner: 'me', budget: '300.00' }] },
  },
  {
    mutation: 'autoAdjustBudgets(month: "2024-02") { month }',
    notice: 'BUDGETS 2024-03 food:2024-03',
    events: { onBudgetChange: [{ id: 'food:2024-03', owner: 'me', budget: '600.00' }] },
  },
  {
    mutation: 'setAllocationTargets(input: [{ categoryCode: "CASH", targetPct: "50" }]) { id }',
    notice: 'ALLOCATION_TARGETS - CASH',
    also: 'onAllocationTargetsChange',
  },
  {
    mutation: 'setExchangeRate(input: { currency: "USD", month: "2024-01", rate: "1.1" }) { id }',
    notice: 'EXCHANGE_RATES 2024-01 USD:2024-01',
  },
  { mutation: 'updateMe(input: { name: "Ada" }) { id }', notice: 'PROFILE - me' },
];

/** The id of what comes in, of a transfer whose money goes out by an id. */
export function otherSideOf(id: string): string {
  const digits = createHash('md5').update(`${id} in`).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Puts ids in the place of `uuid1` and its like, and those of the owner and of Food in the places of `me` and `food`. */
export function fill(text: string, owner: string, food = ''): string {
  return text
    .replace(/uuid(\d)/g, (_, n) => uuid(Number(n)))
    .replace(/other(\d)/g, (_, n) => otherSideOf(uuid(Number(n))))
    .replace(/\bme\b/g, owner)
    .replace(/\bfood\b/g, food);
}
