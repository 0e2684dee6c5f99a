/**
 * The names that FinAlly adds to MUI's theme: the colours of gains, losses and notices, the ground of what was changed
 * elsewhere, the edge of a field (3:1 against the surface), and the colours of asset categories by code, OTHER for one
 * that has none of its own.
 */
declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
  interface Palette {
    gain: string;
    loss: string;
    notice: string;
    liveMark: string;
    fieldBorder: string;
    assetCategory: Record<string, string>;
  }
  interface PaletteOptions {
    gain?: string;
    loss?: string;
    notice?: string;
    liveMark?: string;
    fieldBorder?: string;
    assetCategory?: Record<string, string>;
  }
  interface TypographyVariants {
    figure: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    figure?: React.CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    figure: true;
  }
}

export {};
