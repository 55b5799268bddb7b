import { Box, Button, Menu, MenuItem } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useLabels } from '../../i18n/useLabels';
import { menuSlots } from '../../layout/menu-slots';
import { newTaskKinds } from '../tasks-address';
import { useTasksView } from '../useTasksView';

/** What an officer can begin in the ledger. */
export function NewButton() {
  const { tasks } = useLabels();
  const { addressOf } = useTasksView();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {tasks.making.button}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={menuSlots(tasks.making.button)}
      >
        {newTaskKinds.map((kind) => (
          <MenuItem
            key={kind}
            component={Link}
            to={addressOf({ making: kind, complaints: [] })}
            onClick={close}
          >
            <Box>
              <div>{tasks.making.kinds[kind]}</div>
              <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>{tasks.making.hints[kind]}</Box>
            </Box>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
