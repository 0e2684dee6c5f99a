import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { NODE_GAP } from './chart-height';
import type { FlowGraph, FlowNode } from './flow-graph';

export interface PlacedNode {
  node: FlowNode;
  layer: 0 | 1 | 2;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedLink {
  /** Of the node at the outer end: the other one is the hub. */
  id: string;
  path: string;
  width: number;
}

interface Placing {
  node: FlowNode;
  layer: 0 | 1 | 2;
}

const NODE_WIDTH = 10;

/** Where everything stands in a chart of this size. Only here do amounts become floats: as pixels. */
export function layOut(
  { sources, hub, targets }: FlowGraph,
  { width, height, margin }: { width: number; height: number; margin: number },
): { nodes: PlacedNode[]; links: PlacedLink[] } {
  const nodes: Placing[] = [
    ...sources.map((node) => ({ node, layer: 0 as const })),
    { node: hub, layer: 1 },
    ...targets.map((node) => ({ node, layer: 2 as const })),
  ];
  // As parts of the whole, so that no amount is too large or too small for a float.
  const part = (node: FlowNode) => node.amount.div(hub.amount).toNumber();
  const links = [
    ...sources.map((node, index) => ({ source: index, target: sources.length, value: part(node), id: node.id })),
    ...targets.map((node, index) => ({
      source: sources.length,
      target: sources.length + 1 + index,
      value: part(node),
      id: node.id,
    })),
  ];
  const placed = sankey<Placing, { id: string }>()
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_GAP)
    .nodeAlign(({ layer }) => layer)
    .nodeSort(() => 0)
    .linkSort(() => 0)
    .extent([
      [margin, 12],
      [width - margin, height - 12],
    ])({ nodes, links });
  const path = sankeyLinkHorizontal<Placing, { id: string }>();
  return {
    nodes: placed.nodes.map(({ node, layer, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      node,
      layer,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(1, y1 - y0),
    })),
    links: placed.links.map((link) => ({ id: link.id, path: path(link) ?? '', width: Math.max(1, link.width ?? 0) })),
  };
}
