import DonutLargeIcon from '@mui/icons-material/DonutLarge';
import EditCalendarOutlinedIcon from '@mui/icons-material/EditCalendarOutlined';
import InsightsIcon from '@mui/icons-material/Insights';
import SettingsOutlinedIcon from '@mui/icons-material/SettingsOutlined';
import ShowChartIcon from '@mui/icons-material/ShowChart';
import SwapVertIcon from '@mui/icons-material/SwapVert';
import TerminalIcon from '@mui/icons-material/Terminal';
import type { SvgIconComponent } from '@mui/icons-material';

export interface Destination {
  path: string;
  name: string;
  Icon: SvgIconComponent;
}

/** The screens that the rail and the bottom bar lead to, in their order. */
export const destinations: readonly Destination[] = [
  { path: '/dashboard', name: 'Dashboard', Icon: ShowChartIcon },
  { path: '/input', name: 'Monthly input', Icon: EditCalendarOutlinedIcon },
  { path: '/explorer', name: 'Explorer', Icon: TerminalIcon },
  { path: '/analytics', name: 'Analytics', Icon: InsightsIcon },
  { path: '/allocation', name: 'Allocation', Icon: DonutLargeIcon },
  { path: '/cash-flow', name: 'Cash flow', Icon: SwapVertIcon },
  { path: '/settings', name: 'Settings', Icon: SettingsOutlinedIcon },
];
