import { Decimal, ZERO } from '../../../../../domain/money';

/** A category's part of a side, as the API answers it. */
export interface CategoryAmount {
  category: { code: string; name: string };
  /** Decimal string, zero or more. */
  amount: string;
}

export type FlowRole = 'income' | 'fromSavings' | 'hub' | 'expense' | 'saved';

export interface FlowNode {
  id: string;
  role: FlowRole;
  name: string;
  amount: Decimal;
  /** The category it stands for; undefined for what is folded, and for the nodes that are no category. */
  code?: string;
  /** Names of what was folded into it. */
  folded: string[];
}

export interface FlowGraph {
  /** What comes in, the hub, and what goes out: both sides add up to the hub, to the cent. */
  sources: FlowNode[];
  hub: FlowNode;
  targets: FlowNode[];
}

/** Below this part of the whole a node is too thin to be read. */
const THINNEST = new Decimal('0.03');
const MOST_NODES = 8;

/**
 * A month's money from where it came to where it went. What is left over is saved; what was spent beyond the income
 * comes from savings. Both sides of the result are therefore max(income, expenses).
 *
 * @returns undefined where nothing flowed
 */
export function flowGraph(
  incomes: readonly CategoryAmount[],
  expenses: readonly CategoryAmount[],
): FlowGraph | undefined {
  const income = total(incomes);
  const spent = total(expenses);
  const whole = Decimal.max(income, spent);
  if (whole.isZero()) return undefined;
  const net = income.minus(spent);
  const sources = folded('income', incomes, whole);
  const targets = folded('expense', expenses, whole);
  if (net.isNegative()) sources.push(plain('fromSavings', 'From savings', net.negated()));
  else if (!net.isZero()) targets.push(plain('saved', 'Saved', net));
  return { sources, hub: plain('hub', net.isNegative() ? 'Spent' : 'Income', whole), targets };
}

/** A side, largest first, with its thin nodes folded into one: never a single one, which would only lose its name. */
function folded(role: 'income' | 'expense', amounts: readonly CategoryAmount[], whole: Decimal): FlowNode[] {
  const nodes = amounts
    .filter(({ amount }) => !new Decimal(amount).isZero())
    .map(({ category: { code, name }, amount }) => ({
      ...plain(role, name, new Decimal(amount)),
      id: `${role} ${code}`,
      code,
    }))
    .sort((a, b) => b.amount.comparedTo(a.amount));
  const isThin = (node: FlowNode, index: number) =>
    index >= MOST_NODES - 1 && nodes.length > MOST_NODES ? true : node.amount.lessThan(whole.times(THINNEST));
  const thin = nodes.filter(isThin);
  if (thin.length < 2) return nodes;
  // The category Other goes into the fold as well: two nodes of one name would be a riddle.
  const small = nodes.filter((node) => thin.includes(node) || node.code === 'OTHER');
  const rest = nodes.filter((node) => !small.includes(node));
  return [
    ...rest,
    {
      id: `${role} fold`,
      role,
      name: 'Other',
      amount: small.reduce((sum, { amount }) => sum.plus(amount), ZERO),
      folded: small.map(({ name }) => name),
    },
  ];
}

function plain(role: FlowRole, name: string, amount: Decimal): FlowNode {
  return { id: role, role, name, amount, folded: [] };
}

function total(amounts: readonly CategoryAmount[]): Decimal {
  return amounts.reduce((sum, { amount }) => sum.plus(amount), ZERO);
}
