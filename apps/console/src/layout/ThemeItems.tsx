import { ListItemIcon, MenuItem } from '@mui/material';
import Check from '@mui/icons-material/Check';
import { useColorScheme } from '@mui/material/styles';
import { forwardRef } from 'react';
import { useLabels } from '../i18n/useLabels';

const modes = ['light', 'dark', 'system'] as const;

/** Light, dark, or as the device says; kept on this device. */
export const ThemeItems = forwardRef<HTMLLIElement, { readonly onChosen: () => void }>(function ThemeItems(
  { onChosen },
  ref,
) {
  const { account } = useLabels();
  const { mode, setMode } = useColorScheme();
  return modes.map((each, index) => (
    <MenuItem
      key={each}
      ref={index === 0 ? ref : undefined}
      role="menuitemradio"
      aria-checked={mode === each}
      onClick={() => {
        setMode(each);
        onChosen();
      }}
    >
      <ListItemIcon>{mode === each && <Check fontSize="small" />}</ListItemIcon>
      {account[each]}
    </MenuItem>
  ));
});
