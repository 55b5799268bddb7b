import { Box, Button, Typography } from '@mui/material';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import { deskOf, useSession } from '../../access/session';
import { useLabels } from '../../i18n/useLabels';
import { queueShown, queuesOf } from './queues';
import { useComplaintList } from './useComplaintList';

/** Says what will be here and how it gets here; or that the filters are too narrow. */
export function EmptyList() {
  const { list } = useLabels();
  const { filters, change } = useComplaintList();
  const queue = queueShown(filters, queuesOf(deskOf(useSession())));
  const narrowed = !queue || Object.keys(filters).some((key) => !(key in queue.filters));
  return (
    <Box role="status" sx={{ p: { xs: 4, sm: 7 }, textAlign: 'center', color: 'text.secondary' }}>
      <InboxIcon sx={{ fontSize: 40, mb: 1 }} aria-hidden="true" />
      <Typography sx={{ maxWidth: 460, mx: 'auto' }}>
        {narrowed ? list.empty.filtered : list.empty[queue.name]}
      </Typography>
      {narrowed && (
        <Button sx={{ mt: 1.5 }} variant="outlined" onClick={() => change(queue?.filters ?? {})}>
          {list.clear}
        </Button>
      )}
    </Box>
  );
}
