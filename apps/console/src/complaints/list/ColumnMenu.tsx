import { Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import Check from '@mui/icons-material/Check';
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { useStore } from 'ra-core';
import { useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { menuSlots } from '../../layout/menu-slots';
import { columns } from './columns';
import { useColumns } from './ListRows';

/** Which columns are shown, and how close the lines stand; kept in this browser. */
export function ColumnMenu() {
  const { list } = useLabels();
  const { chosen, toggle } = useColumns();
  const [dense, setDense] = useStore('complaints.density', true);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      >
        {list.columns}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={menuSlots(list.columns)}
      >
        {columns
          .filter(({ name }) => name !== 'caseNumber')
          .map(({ name }) => (
            <Item
              key={name}
              label={list.columnNames[name]}
              ticked={chosen.includes(name)}
              toggle={() => toggle(name)}
            />
          ))}
        <Divider />
        <Item label={list.density} ticked={dense} toggle={() => setDense(!dense)} />
      </Menu>
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly toggle: () => void;
}

const Item = ({ label, ticked, toggle, ...menu }: ItemProps) => (
  <MenuItem {...menu} dense role="menuitemcheckbox" aria-checked={ticked} onClick={toggle}>
    <ListItemIcon>{ticked && <Check fontSize="small" />}</ListItemIcon>
    <ListItemText primary={label} />
  </MenuItem>
);
