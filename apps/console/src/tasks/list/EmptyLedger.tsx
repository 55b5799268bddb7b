import { Box, Button, Typography } from '@mui/material';
import LedgerIcon from '@mui/icons-material/FactCheckOutlined';
import { useLabels } from '../../i18n/useLabels';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { useTasksView } from '../useTasksView';

/** Says what will be here and how it gets here; or that the filters are too narrow. */
export function EmptyLedger() {
  const { list, tasks } = useLabels();
  const { regulator } = useLedgerDesk();
  const { narrowed, clear } = useTasksView();
  const text = narrowed ? tasks.empty.filtered : regulator ? tasks.empty.regulator : tasks.empty.platform;
  return (
    <Box role="status" sx={{ p: { xs: 4, sm: 7 }, textAlign: 'center', color: 'text.secondary' }}>
      <LedgerIcon sx={{ fontSize: 40, mb: 1 }} aria-hidden="true" />
      <Typography sx={{ maxWidth: 520, mx: 'auto' }}>{text}</Typography>
      {narrowed && (
        <Button sx={{ mt: 1.5 }} variant="outlined" onClick={clear}>
          {list.clear}
        </Button>
      )}
    </Box>
  );
}
