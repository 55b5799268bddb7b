import { Avatar, Box, Button, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { useLogout, useNavigate } from 'ra-core';
import { useState } from 'react';
import { useSession } from '../access/session';
import { answersForPeople } from '../calendars/answers-for-people';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { showKeys } from './keys';
import { menuSlots } from './menu-slots';
import { ThemeItems } from './ThemeItems';

/** A name, long or short, leaves the bar to the places one can go to. */
const nameLook = {
  display: { xs: 'none', sm: 'inline-block', md: 'none', lg: 'inline-block' },
  maxWidth: 120,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
};

/** Who is signed in, and what concerns only this person. */
export function AccountMenu() {
  const { account, access, calendars, layout } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const session = useSession();
  const navigate = useNavigate();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const person = session?.person;
  if (!person) return null;
  const close = () => setAnchor(null);
  const organisation = session.organisation ? nameOf(session.organisation.name) : '';
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${account.menu}: ${person.name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ExpandMore />}
        sx={{ minWidth: 0, px: { xs: 1, xl: 1.5 } }}
      >
        <Avatar
          sx={{ width: 24, height: 24, fontSize: '0.75rem', mr: 1, bgcolor: '#4fc3ac', color: '#06231e' }}
          aria-hidden="true"
        >
          {[...person.name][0]}
        </Avatar>
        <Box component="span" sx={nameLook}>
          {person.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={menuSlots(account.menu)}>
        <MenuItem onClick={() => (close(), navigate('/account'))}>
          <ListItemText primary={account.title} secondary={`${roles[person.role]} · ${organisation}`} />
        </MenuItem>
        {answersForPeople(person.role) && (
          <MenuItem onClick={() => (close(), navigate('/reached-days'))}>{calendars.reached.title}</MenuItem>
        )}
        <MenuItem onClick={() => (close(), showKeys())}>{layout.keys} (?)</MenuItem>
        <Divider />
        <ThemeItems onChosen={close} />
        <Divider />
        <MenuItem onClick={() => void logout({ ownWish: true }, undefined, false)}>{access.signOut}</MenuItem>
      </Menu>
    </>
  );
}
