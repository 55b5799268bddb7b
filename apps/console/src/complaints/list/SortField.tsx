import { TextField } from '@mui/material';
import { complaintSorts } from '@hutong/contract';
import { sortWord } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { useComplaintList } from './useComplaintList';

/** In which order; the same as the sortable headings, and the only way on a phone. */
export function SortField() {
  const { list } = useLabels();
  const { sort, setSort } = useComplaintList();
  return (
    <TextField
      id="complaints-sort"
      select
      label={list.sort}
      value={sortWord(sort)}
      onChange={({ target: { value } }) =>
        setSort({ field: value.replace(/^-/, ''), order: value.startsWith('-') ? 'DESC' : 'ASC' })
      }
      sx={{ width: { xs: '100%', sm: 210 } }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {complaintSorts.map((word) => (
        <option key={word} value={word}>
          {list.sorts[word]}
        </option>
      ))}
    </TextField>
  );
}
