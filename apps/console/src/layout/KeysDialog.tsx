import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useLabels, type Labels } from '../i18n/useLabels';

type Layout = Labels['layout'];
const groups: Record<keyof Layout['keyGroups'], readonly (readonly [string, keyof Layout['keyNames']])[]> = {
  list: [
    ['j ↓', 'down'],
    ['k ↑', 'up'],
    ['Enter', 'open'],
    ['x', 'select'],
    ['/', 'search'],
  ],
  record: [
    ['n', 'next'],
    ['p', 'previous'],
    ['a', 'mine'],
    ['u', 'back'],
  ],
  everywhere: [['?', 'help']],
};

/** The keys of the console. */
export default function KeysDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { layout, common } = useLabels();
  return (
    <Dialog open={open} onClose={close} aria-labelledby="keys-title" maxWidth="xs">
      <DialogTitle id="keys-title">{layout.keysTitle}</DialogTitle>
      <DialogContent>
        {(['list', 'record', 'everywhere'] as const).map((group) => (
          <Box key={group} sx={{ mb: 2 }}>
            <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
              {layout.keyGroups[group]}
            </Typography>
            <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '6rem 1fr', m: 0, rowGap: 0.5 }}>
              {groups[group].map(([key, name]) => (
                <Box key={key} sx={{ display: 'contents' }}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd style={{ margin: 0 }}>{layout.keyNames[name]}</dd>
                </Box>
              ))}
            </Box>
          </Box>
        ))}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {layout.keysNever}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
