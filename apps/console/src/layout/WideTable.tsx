import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface WideTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A plain table that can be scrolled sideways where the screen is narrow, also by keyboard. */
export const WideTable = ({ title, heads, children }: WideTableProps) => (
  <TableContainer
    component={Paper}
    tabIndex={0}
    role="group"
    aria-label={title}
    sx={{ border: 1, borderColor: 'divider' }}
  >
    <Table size="small">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody sx={{ '& tr:last-child td': { border: 0 } }}>{children}</TableBody>
    </Table>
  </TableContainer>
);
