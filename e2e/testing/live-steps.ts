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
    mutation: 'createAsset(input: { id: "uuid5", name: "Car", categoryCode: "CASH" }) { id }',
    notice: 'ASSETS - uuid5',
  },
  { mutation: 'deleteAllAssets(confirm: "DELETE ALL ASSETS")', notice: 'ASSETS -' },
  {
    mutation: 'createIncome(input: { id: "uuid2", categoryCode: "SALARY", amount: "9", date: "2024-01-31" }) { id }',
    notice: 'INCOMES 2024-01 uuid2',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateIncome(input: { id: "uuid2", date: "2024-02-29" }) { id }',
    notice: 'INCOMES - uuid2',
    also: 'onCashFlowChange',
  },
  { mutation: 'deleteIncome(id: "uuid2") { id }', notice: 'INCOMES 2024-02 uuid2', also: 'onCashFlowChange' },
  {
    mutation: 'createSubcategory(input: { id: "uuid3", categoryCode: "FOOD", name: "Market" }) { id }',
    notice: 'SUBCATEGORIES - uuid3',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateSubcategory(input: { id: "uuid3", name: "مطعم 🍜" }) { id }',
    notice: 'SUBCATEGORIES - uuid3',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'createExpense(input: { id: "uuid4", categoryCode: "FOOD", amount: "9", date: "2024-01-31" }) { id }',
    notice: 'EXPENSES 2024-01 uuid4',
    also: 'onCashFlowChange',
  },
  {
    mutation: 'updateExpense(input: { id: "uuid4", amount: "8" }) { id }',
    notice: 'EXPENSES 2024-01 uuid4',
    also: 'onCashFlowChange',
  },
  { mutation: 'deleteExpense(id: "uuid4") { id }', notice: 'EXPENSES 2024-01 uuid4', also: 'onCashFlowChange' },
  { mutation: 'deleteSubcategory(id: "uuid3") { id }', notice: 'SUBCATEGORIES - uuid3', also: 'onCashFlowChange' },
  {
    mutation:
      'setBudget(input: { categoryCode: "FOOD", month: "2024-01", amount: "300" }) { id owner budget category { code subcategories { id name isDefault } } }',
    notice: 'BUDGETS 2024-01 FOOD:2024-01',
    events: { onBudgetChange: [{ id: 'FOOD:2024-01', owner: 'me', budget: '300.00' }] },
  },
  {
    mutation: 'copyBudgets(from: "2024-01", to: "2024-02") { month }',
    notice: 'BUDGETS 2024-02 FOOD:2024-02',
    events: { onBudgetChange: [{ id: 'FOOD:2024-02', owner: 'me', budget: '300.00' }] },
  },
  {
    mutation: 'autoAdjustBudgets(month: "2024-02") { month }',
    notice: 'BUDGETS 2024-03 FOOD:2024-03',
    events: { onBudgetChange: [{ id: 'FOOD:2024-03', owner: 'me', budget: '600.00' }] },
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

/** Puts ids in the place of `uuid1` and its like, and the owner in the place of `me`. */
export function fill(text: string, owner: string): string {
  return text.replace(/uuid(\d)/g, (_, n) => uuid(Number(n))).replace(/\bme\b/g, owner);
}
