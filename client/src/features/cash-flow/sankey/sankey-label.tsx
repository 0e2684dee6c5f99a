import { Box } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import type { FlowNode } from './flow-graph';
import { nodeText } from './node-text';
import type { PlacedNode } from './sankey-layout';

export interface SankeyLabelProps {
  placed: PlacedNode;
  whole: FlowNode;
  /** Pixels beside the chart that labels may take. */
  width: number;
  currency: string;
  onLight: (id: string | undefined) => void;
  onOpen: (node: FlowNode) => void;
}

/** A node's name and amount beside its bar. A category is a button that shows its entries; Tab comes to all of them. */
export function SankeyLabel({ placed, whole, width, currency, onLight, onOpen }: SankeyLabelProps) {
  const format = useFormat();
  const { node, layer, x, y, width: thickness, height } = placed;
  const text = nodeText(node, whole, currency, format);
  const opens = node.categoryId !== undefined;
  const place =
    layer === 1
      ? { left: x - width / 2, top: -12, width, justifyContent: 'center' }
      : {
          top: y + height / 2 - 12,
          width: width - 8,
          ...(layer === 0 ? { left: x - width, justifyContent: 'flex-end' } : { left: x + thickness + 8 }),
        };
  return (
    <Box
      {...(opens ? { component: 'button', type: 'button', onClick: () => onOpen(node) } : { role: 'img' })}
      tabIndex={0}
      aria-label={opens ? `${text}. Show its entries` : text}
      title={text}
      onMouseEnter={() => onLight(node.id)}
      onMouseLeave={() => onLight(undefined)}
      onFocus={() => onLight(node.id)}
      onBlur={() => onLight(undefined)}
      sx={{ ...labelStyle, cursor: opens ? 'pointer' : 'default' }}
      style={place}
    >
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {node.name}
      </Box>
      <Box component="span" className="figures" sx={{ color: 'text.secondary', flex: 'none' }}>
        {format.amount(node.amount, currency)}
      </Box>
    </Box>
  );
}

const labelStyle = {
  position: 'absolute',
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  height: 24,
  p: 0,
  border: 0,
  borderRadius: '4px',
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  fontSize: 13,
  whiteSpace: 'nowrap',
} as const;
