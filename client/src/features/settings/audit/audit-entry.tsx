import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase } from '@mui/material';
import { useId, useState } from 'react';
import { graphql } from '../../../__generated__';
import { useFormat } from '../../../lib/format-context';
import { AuditDetails } from './audit-details';
import type { Change } from './change';
import type { Names } from './names';
import { sentenceOf } from './sentence';

graphql(`
  fragment AuditEntry_event on AuditEvent {
    id
    at
    action
    entity
    key
    before
    after
  }
`);

export interface AuditEntryProps {
  change: Change;
  names: Names;
  /** Of day, as the member writes it. */
  time: string;
}

/** One change as a sentence, which opens to what it was before and after. */
export function AuditEntry({ change, names, time }: AuditEntryProps) {
  const format = useFormat();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <ButtonBase aria-expanded={open} aria-controls={detailsId} onClick={() => setOpen(!open)} sx={rowStyle}>
        <Box component="span" className="figures" sx={{ color: 'text.secondary' }}>
          {time}
        </Box>
        <Box component="span" className="figures" sx={{ overflowWrap: 'anywhere' }}>
          {sentenceOf(change, names, format)}
        </Box>
        <ExpandMoreIcon sx={{ fontSize: 18, color: 'text.secondary', transform: open ? 'rotate(180deg)' : 'none' }} />
      </ButtonBase>
      <div id={detailsId}>{open && <AuditDetails change={change} names={names} />}</div>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(48px, auto) minmax(0, 1fr) auto',
  columnGap: 3,
  alignItems: 'center',
  width: 'calc(100% + 16px)',
  minHeight: { xs: 44, md: 36 },
  mx: -2,
  px: 2,
  py: 1,
  borderRadius: '6px',
  textAlign: 'left',
  fontSize: 14,
  lineHeight: '20px',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
