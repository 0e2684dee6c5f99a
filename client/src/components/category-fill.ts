import type { Theme } from '@mui/material';

export interface CategoryLike {
  code: string;
  kind: 'ASSET' | 'LIABILITY';
}

/** How the marks of a category are filled: assets in their own colour, debts hatched in the colour of a loss. */
export function categoryFill(theme: Theme, { code, kind }: CategoryLike): string {
  const { palette } = theme.vars;
  if (kind === 'ASSET') return palette.assetCategory[code] ?? palette.assetCategory['OTHER'] ?? palette.text.secondary;
  const gap = hatchGaps[code] ?? 3;
  return `repeating-linear-gradient(135deg, ${palette.loss} 0 2px, color-mix(in srgb, ${palette.loss} 35%, transparent) 2px ${2 + gap}px)`;
}

/** Debts share a colour: the width of the hatch tells them apart. */
const hatchGaps: Record<string, number> = { MORTGAGE: 2, LOAN: 4, CREDIT_CARD: 6, OTHER_DEBT: 9 };
