import { ButtonBase, Menu, MenuItem } from '@mui/material';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { useState } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';
import { menuSlots } from './menu-slots';
import type { Place } from './places';

/** The places that are gone to seldom, in a menu at the end of the bar; the button stands out on their pages. */
export function MorePlaces({ places }: { readonly places: readonly Place[] }) {
  const { layout } = useLabels();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const here = places.some(({ to }) => matchPath({ path: to, end: false }, pathname));
  return (
    <>
      <ButtonBase
        className={here ? 'place active' : 'place'}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-current={here || undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flex: 'none', fontFamily: 'inherit' }}
      >
        {layout.more}
        <ExpandMore fontSize="small" aria-hidden="true" />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={menuSlots(layout.more)}>
        {places.map(({ to, label }) => (
          <MenuItem
            key={to}
            component={NavLink}
            to={to}
            onClick={close}
            sx={{ '&.active': { fontWeight: 650, bgcolor: 'action.selected' } }}
          >
            {layout[label]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
