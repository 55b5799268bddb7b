import {
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { useNavigate, useStore } from 'ra-core';
import type { ComplaintSummary } from '@hutong/contract';
import { useLabels } from '../../i18n/useLabels';
import { complaintAddress } from '../parts/CaseLink';
import type { Column } from './columns';
import { useColumns } from './ListRows';
import { useComplaintList } from './useComplaintList';
import { useMayAssign } from './useMayAssign';

/** In dense lists a line is a line; what does not fit is read on the complaint's page. */
const oneLine = {
  '& td:not(:first-of-type)': {
    whiteSpace: 'nowrap',
    maxWidth: 225,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
};

/** The queue as a table: one line each, sortable, selectable. */
export function ComplaintTable({ complaints }: { readonly complaints: readonly ComplaintSummary[] }) {
  const { list } = useLabels();
  const { selectedIds, onSelect, onToggleItem } = useComplaintList();
  const { shown } = useColumns();
  const [dense] = useStore('complaints.density', true);
  const navigate = useNavigate();
  const mayAssign = useMayAssign();
  const ids = complaints.map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id));
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={list.title}
      sx={{ maxHeight: { md: 'calc(100vh - 330px)' }, minHeight: { md: 320 } }}
    >
      <Table
        stickyHeader
        size="small"
        sx={{ '& td, & th': { py: dense ? 0.5 : 1.1, px: 1 }, ...(dense ? oneLine : {}) }}
      >
        <TableHead>
          <TableRow>
            {mayAssign && (
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  sx={{ p: 0.5 }}
                  checked={chosen.length > 0 && chosen.length === ids.length}
                  indeterminate={chosen.length > 0 && chosen.length < ids.length}
                  onChange={() => onSelect(chosen.length === ids.length ? [] : ids)}
                  slotProps={{ input: { 'aria-label': list.selectAll } }}
                />
              </TableCell>
            )}
            {shown.map((column) => (
              <Heading key={column.name} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {complaints.map((complaint) => (
            <TableRow
              key={complaint.id}
              hover
              data-row={complaint.id}
              selected={selectedIds.includes(complaint.id)}
              onClick={() => navigate(complaintAddress(complaint.id))}
              sx={{
                cursor: 'pointer',
                '&:focus-within': { boxShadow: 'inset 3px 0 0 var(--mui-palette-secondary-main)' },
              }}
            >
              {mayAssign && (
                <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
                  <Checkbox
                    size="small"
                    sx={{ p: 0.5 }}
                    checked={selectedIds.includes(complaint.id)}
                    onChange={() => onToggleItem(complaint.id)}
                    slotProps={{ input: { 'aria-label': list.select(complaint.caseNumber) } }}
                  />
                </TableCell>
              )}
              {shown.map(({ name, cell }) => (
                <TableCell
                  key={name}
                  onClick={name === 'caseNumber' ? (event) => event.stopPropagation() : undefined}
                >
                  {cell(complaint)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Heading({ column: { name, sort } }: { readonly column: Column }) {
  const { list } = useLabels();
  const { sort: current, setSort } = useComplaintList();
  if (!sort) return <TableCell>{list.columnNames[name]}</TableCell>;
  const active = current.field === sort;
  const direction = current.order === 'DESC' ? 'desc' : 'asc';
  return (
    <TableCell sortDirection={active ? direction : false}>
      <TableSortLabel
        active={active}
        direction={active ? direction : 'asc'}
        onClick={() => setSort({ field: sort, order: active && current.order === 'ASC' ? 'DESC' : 'ASC' })}
      >
        {list.columnNames[name]}
      </TableSortLabel>
    </TableCell>
  );
}
