import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  Box,
  ButtonBase,
  Menu,
  MenuItem,
  ToggleButton,
  ToggleButtonGroup,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useState } from 'react';
import { periodNames, periods, type Period } from './period';

export interface PeriodToggleProps {
  value: Period;
  onChange: (period: Period) => void;
}

const common: readonly Period[] = ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y', '10Y', 'All'];
const commonOnPhones: readonly Period[] = ['1M', '6M', 'YTD', '1Y', '5Y'];

/** The period that the dashboard looks back over: the common ones at hand, all twelve by name in a menu. */
export function PeriodToggle({ value, onChange }: PeriodToggleProps) {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = wide ? common : commonOnPhones;
  const elsewhere = !shown.includes(value);
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <ToggleButtonGroup
        exclusive
        aria-label="Period"
        value={value}
        onChange={(_, period: Period | null) => period && onChange(period)}
        sx={{ flex: { xs: 1, md: 'none' } }}
      >
        {shown.map((period) => (
          // The letters that are seen begin the name, for those who speak to their machine.
          <ToggleButton
            key={period}
            value={period}
            aria-label={period === 'All' ? 'All' : `${period}, ${periodNames[period]}`}
          >
            {period}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={elsewhere ? `Period: ${periodNames[value]}. All periods` : 'All periods'}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={menuButtonStyle}
      >
        {elsewhere && (
          <Box component="span" sx={{ color: 'text.primary', fontWeight: 550 }}>
            {periodNames[value]}
          </Box>
        )}
        <ExpandMoreIcon sx={{ fontSize: 20 }} />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {periods.map((period) => (
          <MenuItem
            key={period}
            role="menuitemradio"
            aria-checked={period === value}
            selected={period === value}
            onClick={() => {
              setAnchor(null);
              onChange(period);
            }}
          >
            {periodNames[period]}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

const menuButtonStyle = {
  minWidth: { xs: 44, md: 36 },
  minHeight: { xs: 48, md: 36 },
  px: 2,
  gap: 1,
  borderRadius: '8px',
  bgcolor: 'action.selected',
  color: 'text.secondary',
  fontSize: 13,
} as const;
