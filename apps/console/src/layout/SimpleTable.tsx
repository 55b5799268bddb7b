import {
  Box,
  IconButton,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { useListContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { useLabels } from '../i18n/useLabels';
import { useFormats } from '../i18n/formats';
import { rangeOf } from '../complaints/list/range';

export interface SimpleColumn<T> {
  readonly name: string;
  readonly cell: (record: T) => ReactNode;
}

interface SimpleTableProps<T> {
  readonly title: string;
  readonly columns: readonly SimpleColumn<T>[];
  readonly empty: string;
}

/** A plain list of records with its pages; the first column leads to the record. */
export function SimpleTable<T extends RaRecord>({ title, columns, empty }: SimpleTableProps<T>) {
  const { data } = useListContext<T>();
  if (!data) return null;
  if (data.length === 0) {
    return (
      <Paper sx={{ p: 5, textAlign: 'center', border: 1, borderColor: 'divider' }}>
        <Typography sx={{ color: 'text.secondary' }}>{empty}</Typography>
      </Paper>
    );
  }
  return (
    <>
      <TableContainer
        component={Paper}
        tabIndex={0}
        role="region"
        aria-label={title}
        sx={{ border: 1, borderColor: 'divider' }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map(({ name }) => (
                <TableCell key={name}>{name}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((record) => (
              <TableRow key={record.id} hover>
                {columns.map(({ name, cell }) => (
                  <TableCell key={name}>{cell(record)}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Pages />
    </>
  );
}

function Pages() {
  const { list } = useLabels();
  const { number } = useFormats();
  const { page, perPage, setPage, data = [], hasNextPage, hasPreviousPage } = useListContext();
  const { from, to } = rangeOf(page, perPage, data.length);
  return (
    <Box
      component="nav"
      aria-label={list.page.navigation}
      sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 1, mt: 1 }}
    >
      <Typography variant="body2" role="status">
        {list.page.rangeOnly(number(from), number(to))}
      </Typography>
      <IconButton
        aria-label={list.page.previous}
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton aria-label={list.page.next} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
