import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useLabels } from '../../i18n/useLabels';
import { useLedgerDesk } from '../../tasks/parts/useLedgerDesk';
import { orderAddress } from '../../tasks/tasks-address';
import { useComplaintList } from './useComplaintList';

/** One order out of what is selected: for officers, about one platform. Lines of other pages the server checks. */
export function OrderFromSelection() {
  const { inComplaints } = useLabels().tasks;
  const { writes } = useLedgerDesk();
  const { selectedIds, data = [], onUnselectItems } = useComplaintList();
  if (!writes) return null;
  const here = data.filter(({ id }) => selectedIds.includes(id));
  const platforms = new Set(here.map(({ respondent }) => respondent?.slug ?? ''));
  const [platform] = platforms;
  if (platforms.size !== 1 || !platform) {
    return (
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {inComplaints.onePlatform}
      </Typography>
    );
  }
  return (
    <Button
      component={Link}
      to={orderAddress(selectedIds.map(String), platform)}
      onClick={() => onUnselectItems()}
      variant="outlined"
    >
      {inComplaints.order}
    </Button>
  );
}
