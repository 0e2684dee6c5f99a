import type { FlowGraph } from './flow-graph';

/** Pixels between two nodes: with the thinnest node there is room for a line of text. */
export const NODE_GAP = 16;

/** High enough that each node of the longer side can be labelled. */
export function chartHeight({ sources, targets }: FlowGraph): number {
  return Math.max(220, Math.max(sources.length, targets.length) * 42);
}
