import { Decimal, ZERO } from '../../../../../domain/money';
import { sameName } from '../../../lib/best-matches';
import { categoryName } from '../../../lib/category-name';

/** A category's part of a side, as the API answers it; null is what is still to be sorted. */
export interface CategoryAmount {
  category: { id: string; name: string } | null;
  /** Decimal string; negative where more went the other way. */
  amount: string;
}

export type FlowRole = 'income' | 'refunds' | 'fromSavings' | 'hub' | 'expense' | 'takenBack' | 'saved';

export interface FlowNode {
  id: string;
  role: FlowRole;
  name: string;
  amount: Decimal;
  /** The category it stands for, null for what is still to be sorted; undefined where it is not one category. */
  categoryId?: string | null;
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
 * comes from savings. No band can be less than nothing: what came back beyond all spending of a category comes in, and
 * what of an income was taken back goes out. So both sides are equal, and what is saved is what the figures say.
 *
 * @returns undefined where nothing flowed
 */
export function flowGraph(
  incomes: readonly CategoryAmount[],
  expenses: readonly CategoryAmount[],
): FlowGraph | undefined {
  const [earned, takenBack] = bothWays('income', 'takenBack', 'Taken back', incomes);
  const [spent, refunded] = bothWays('expense', 'refunds', 'Refunds', expenses);
  const [cameIn, wentOut] = [total([...earned, ...refunded]), total([...spent, ...takenBack])];
  const whole = Decimal.max(cameIn, wentOut);
  if (whole.isZero()) return undefined;
  const net = cameIn.minus(wentOut);
  const sources = [...folded('income', earned, whole), ...refunded];
  const targets = [...folded('expense', spent, whole), ...takenBack];
  if (net.isNegative()) sources.push(plain('fromSavings', 'From savings', net.negated()));
  else if (!net.isZero()) targets.push(plain('saved', 'Saved', net));
  const name = net.isNegative() ? spentName(takenBack) : refunded.length > 0 ? 'Came in' : 'Income';
  return { sources, hub: plain('hub', name, whole), targets };
}

const spentName = (takenBack: readonly FlowNode[]) => (takenBack.length > 0 ? 'Went out' : 'Spent');

/** The nodes of a side, and as one node what of it flows the other way. */
function bothWays(
  role: 'income' | 'expense',
  back: 'takenBack' | 'refunds',
  backName: string,
  amounts: readonly CategoryAmount[],
): [FlowNode[], FlowNode[]] {
  const nodes = amounts.map(({ category, amount }) => ({
    ...plain(role, categoryName(category), new Decimal(amount)),
    id: `${role} ${category?.id ?? 'none'}`,
    categoryId: category?.id ?? null,
  }));
  const negative = nodes.filter(({ amount }) => amount.lessThan(ZERO));
  const flowsBack = {
    ...plain(back, backName, total(negative).negated()),
    folded: negative.map(({ name }) => name),
  };
  return [nodes.filter(({ amount }) => amount.greaterThan(ZERO)), negative.length > 0 ? [flowsBack] : []];
}

/** A side, largest first, with its thin nodes folded into one: never a single one, which would only lose its name. */
function folded(role: 'income' | 'expense', side: readonly FlowNode[], whole: Decimal): FlowNode[] {
  const nodes = side.toSorted((a, b) => b.amount.comparedTo(a.amount));
  const isThin = (node: FlowNode, index: number) =>
    index >= MOST_NODES - 1 && nodes.length > MOST_NODES ? true : node.amount.lessThan(whole.times(THINNEST));
  const thin = nodes.filter(isThin);
  if (thin.length < 2) return nodes;
  // A category called Other goes into the fold as well: two nodes of one name would be a riddle.
  const small = nodes.filter((node) => thin.includes(node) || sameName(node.name, OTHER));
  const rest = nodes.filter((node) => !small.includes(node));
  const fold = { ...plain(role, OTHER, total(small)), id: `${role} fold`, folded: small.map(({ name }) => name) };
  return [...rest, fold];
}

const OTHER = 'Other';

function plain(role: FlowRole, name: string, amount: Decimal): FlowNode {
  return { id: role, role, name, amount, folded: [] };
}

function total(nodes: readonly FlowNode[]): Decimal {
  return nodes.reduce((sum, { amount }) => sum.plus(amount), ZERO);
}
