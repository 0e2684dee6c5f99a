import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { chartHeight } from './chart-height';
import type { FlowGraph, FlowNode, FlowRole } from './flow-graph';
import { layOut } from './sankey-layout';
import { SankeyLabel } from './sankey-label';

export interface SankeyChartProps {
  graph: FlowGraph;
  currency: string;
  onOpen: (node: FlowNode) => void;
}

/** The flow as bands between bars, labelled where they end. What is pointed at or focused stands out. */
export function SankeyChart({ graph, currency, onOpen }: SankeyChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [lit, setLit] = useState<string>();
  const height = chartHeight(graph);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { nodes, links } =
    width === 0 ? { nodes: [], links: [] } : layOut(graph, { width, height, margin: LABEL_WIDTH });
  const roles = new Map(nodes.map(({ node }) => [node.id, node.role]));
  const dimmed = (id: string) => lit !== undefined && lit !== 'hub' && lit !== id;
  return (
    <Box ref={frame} sx={{ position: 'absolute', inset: 0 }}>
      <Box
        component="svg"
        aria-hidden
        width={width}
        height={height}
        sx={{ display: 'block', '& path, & rect': { transition: 'opacity 150ms' } }}
      >
        {links.map(({ id, path, width: thickness }) => (
          <Box
            component="path"
            key={id}
            d={path}
            fill="none"
            strokeWidth={thickness}
            sx={{
              stroke: (theme) => colourOf(theme.vars.palette, roles.get(id)),
              opacity: dimmed(id) ? 0.08 : lit === id ? 0.45 : 0.22,
            }}
          />
        ))}
        {nodes.map(({ node, x, y, width: thickness, height: tall }) => (
          <Box
            component="rect"
            key={node.id}
            x={x}
            y={y}
            width={thickness}
            height={tall}
            rx={2}
            sx={{
              fill: (theme) => colourOf(theme.vars.palette, node.role),
              opacity: dimmed(node.id) && node.role !== 'hub' ? 0.35 : 1,
            }}
          />
        ))}
      </Box>
      {nodes.map((placed) => (
        <SankeyLabel
          key={placed.node.id}
          placed={placed}
          whole={graph.hub}
          width={LABEL_WIDTH}
          currency={currency}
          onLight={setLit}
          onOpen={onOpen}
        />
      ))}
    </Box>
  );
}

const LABEL_WIDTH = 210;

/** Calm: what comes in in the accent, what goes out grey, savings as a gain, what was taken from them as a loss. */
function colourOf(
  palette: { primary: { main: string }; text: { secondary: string }; gain: string; loss: string },
  role: FlowRole | undefined,
): string {
  if (role === 'saved') return palette.gain;
  if (role === 'fromSavings') return palette.loss;
  return role === 'expense' || role === 'takenBack' ? palette.text.secondary : palette.primary.main;
}
