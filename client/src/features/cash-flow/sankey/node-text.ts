import type { Format } from '../../../lib/format';
import type { FlowNode } from './flow-graph';

/** A node in words: "Food: €412.10, 18.3% of what went out". */
export function nodeText(node: FlowNode, whole: FlowNode, currency: string, format: Format): string {
  const { name, role, amount, folded } = node;
  const what = folded.length > 0 ? `${name} (${folded.join(', ')})` : name;
  const text = `${what}: ${format.amount(amount, currency)}`;
  if (role === 'hub') return text;
  return `${text}, ${format.percent(amount.div(whole.amount).times(100))} of ${format.amount(whole.amount, currency)}`;
}
