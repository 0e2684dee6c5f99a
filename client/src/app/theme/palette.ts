import type { ColorSystemOptions } from '@mui/material/styles';

/** Fixed on every screen and in every chart; told apart by colour-blind people and on both backgrounds. */
const assetCategories = {
  ETF_STOCKS: '#0072B2',
  SINGLE_STOCKS: '#4A9BD1',
  ETF_BONDS: '#009E73',
  CRYPTO: '#D98E04',
  PRIVATE_EQUITY: '#B8578F',
  BUSINESS_PROFITS: '#7F6BB3',
  REAL_ESTATE: '#A65E3A',
  CASH: '#7B8087',
  METALS: '#918C41',
  PENSION: '#3C6E6E',
  VEHICLE: '#8C82F0',
  OTHER_ASSET: '#AF82B4',
};

export const lightPalette: NonNullable<ColorSystemOptions['palette']> = {
  mode: 'light',
  primary: { main: '#0F6B57', dark: '#0B5545', light: '#E3F0EC', contrastText: '#FFFFFF' },
  error: { main: '#B42318', contrastText: '#FFFFFF' },
  warning: { main: '#8A5A00', contrastText: '#FFFFFF' },
  success: { main: '#12805C', contrastText: '#FFFFFF' },
  background: { default: '#FAFAF8', paper: '#FFFFFF' },
  text: { primary: '#1C1B18', secondary: '#66625A', disabled: '#8E897F' },
  divider: '#E7E5DF',
  action: { hover: '#F4F3EF', selected: '#EEEDE7', disabled: '#A8A399', disabledBackground: '#EEEDE7' },
  gain: '#12805C',
  loss: '#B42318',
  notice: '#8A5A00',
  liveMark: '#FFF7DB',
  fieldBorder: '#8E897F',
  assetCategory: { ...assetCategories, OTHER: '#66625A' },
};

export const darkPalette: NonNullable<ColorSystemOptions['palette']> = {
  mode: 'dark',
  primary: { main: '#4CC2A1', dark: '#7AD6BC', light: '#1C332C', contrastText: '#0C1512' },
  error: { main: '#F2857A', contrastText: '#1A0F0E' },
  warning: { main: '#E3B341', contrastText: '#191305' },
  success: { main: '#4CC2A1', contrastText: '#0C1512' },
  background: { default: '#111311', paper: '#181B19' },
  text: { primary: '#ECEDE9', secondary: '#A5A99F', disabled: '#7D8279' },
  divider: '#2B302C',
  action: { hover: '#1F2320', selected: '#262B27', disabled: '#6A6F67', disabledBackground: '#262B27' },
  gain: '#4CC2A1',
  loss: '#F2857A',
  notice: '#E3B341',
  liveMark: '#352E13',
  fieldBorder: '#767C73',
  assetCategory: { ...assetCategories, OTHER: '#A5A99F' },
};
