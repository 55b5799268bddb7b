import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { taskAddress } from '../tasks-address';

/** The number of an item as the way to it. */
export const TaskLink = ({ id, number }: { readonly id: string; readonly number: string }) => (
  <Link
    component={RouterLink}
    to={taskAddress(id)}
    data-row-link=""
    sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
  >
    {number}
  </Link>
);
