import DonutLargeIcon from '@mui/icons-material/DonutLarge';
import EditCalendarOutlinedIcon from '@mui/icons-material/EditCalendarOutlined';
import InsightsIcon from '@mui/icons-material/Insights';
import TuneIcon from '@mui/icons-material/Tune';
import ShowChartIcon from '@mui/icons-material/ShowChart';
import SwapVertIcon from '@mui/icons-material/SwapVert';
import TerminalIcon from '@mui/icons-material/Terminal';
import type { SvgIconComponent } from '@mui/icons-material';

export interface Destination {
  path: string;
  name: string;
  /** Where there is little room; the name when left out. */
  shortName?: string;
  Icon: SvgIconComponent;
}

/** The screens of every month, in their order. */
export const destinations: readonly Destination[] = [
  { path: '/dashboard', name: 'Dashboard', Icon: ShowChartIcon },
  { path: '/input', name: 'Monthly input', shortName: 'Input', Icon: EditCalendarOutlinedIcon },
  { path: '/allocation', name: 'Allocation', Icon: DonutLargeIcon },
  { path: '/cash-flow', name: 'Cash flow', Icon: SwapVertIcon },
  { path: '/analytics', name: 'Analytics', Icon: InsightsIcon },
];

/** Screens for now and then: below the others. */
export const tools: readonly Destination[] = [
  { path: '/explorer', name: 'Explorer', Icon: TerminalIcon },
  { path: '/settings', name: 'Settings', Icon: TuneIcon },
];

/** How many of the destinations a phone's bar has room for beside the account; its menu has the others. */
export const IN_BOTTOM_BAR = 4;
