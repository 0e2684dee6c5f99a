import { useTheme } from '@mui/material';
import { useXScale, useYScale } from '@mui/x-charts/hooks';
import { use } from 'react';
import { ChartDataContext } from './chart-tooltip';

/** How the series is drawn: what was as a line that ends in a dot, what may come dashed, with its band. */
export function NetWorthLine() {
  const { points, projection = [] } = use(ChartDataContext);
  const theme = useTheme();
  const xOf = useXScale<'point'>();
  const yOf = useYScale<'linear'>();
  const place = (month: string, amount: string) => `${xOf(month) ?? 0},${yOf(Number(amount))}`;
  const last = points.at(-1);
  if (!last) return null;

  const join = place(last.month, last.netWorth);
  const history = points.map(({ month, netWorth }) => place(month, netWorth));
  const ahead = projection.map(({ month, netWorth }) => place(month, netWorth));
  const edge = (side: 'low' | 'high') => projection.map((point) => place(point.month, point[side] ?? point.netWorth));
  const accent = theme.vars.palette.primary.main;
  const line = {
    fill: 'none',
    stroke: accent,
    strokeWidth: 2,
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
  } as const;
  return (
    <g>
      {projection.length > 0 && (
        <>
          <polygon
            points={[join, ...edge('high'), ...edge('low').toReversed()].join(' ')}
            style={{ fill: accent, fillOpacity: 0.12 }}
          />
          <polyline points={[join, ...ahead].join(' ')} style={{ ...line, strokeDasharray: '2 5' }} />
        </>
      )}
      <polyline points={history.join(' ')} style={line} />
      <circle
        cx={xOf(last.month)}
        cy={yOf(Number(last.netWorth))}
        r={5}
        style={{ fill: accent, stroke: theme.vars.palette.background.paper, strokeWidth: 2 }}
      />
    </g>
  );
}
