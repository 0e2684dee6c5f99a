import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isAccount } from '../../lib/is-account';
import { isClosed } from '../../lib/is-closed';

export interface AssetAction {
  type: 'edit' | 'note' | 'close' | 'reopen' | 'delete';
  assetId: string;
}

export interface AssetMenuProps {
  asset: { id: string; name: string; closedOn: string | null; category: { code: string } };
  onAction: (action: AssetAction) => void;
}

/** What can be done to an asset. */
export function AssetMenu({ asset, onAction }: AssetMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const closed = isClosed(asset.closedOn);
  const item = (type: AssetAction['type'], text: string) => (
    <MenuItem
      key={type}
      onClick={() => {
        setAnchor(null);
        onAction({ type, assetId: asset.id });
      }}
      {...(type === 'note' ? { sx: { display: { lg: 'none' } } } : {})}
    >
      {text}
    </MenuItem>
  );
  return (
    <>
      <IconButton
        aria-label={`Actions for ${asset.name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHorizIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {!closed && isAccount(asset) && (
          <MenuItem component={Link} to={`/cash-flow?account=${asset.id}&dates=all`}>
            Transactions
          </MenuItem>
        )}
        {item('edit', 'Edit')}
        {!closed && item('note', 'Note')}
        {!closed && item('close', 'Close')}
        {asset.closedOn !== null && item('reopen', closed ? 'Reopen' : 'Keep open')}
        {item('delete', 'Delete')}
      </Menu>
    </>
  );
}
