import {
  Box,
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useNavigate } from 'ra-core';
import type { TaskSummary } from '@hutong/contract';
import { Instant, Organisation } from '../../complaints/list/cells';
import { DueChip } from '../../complaints/parts/DueChip';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { Progress } from '../parts/Progress';
import { TaskLink } from '../parts/TaskLink';
import { TaskMarks } from '../parts/TaskMarks';
import { TaskStateChip } from '../parts/TaskStateChip';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { useScopeWords } from '../parts/useScopeWords';
import { taskAddress } from '../tasks-address';
import type { Selection } from './useSelection';

/** Eleven columns side by side: words wrap before a column falls off the screen, Chinese ones not within a name. */
const tight = {
  '& td, & th': { px: 0.75, py: 0.6, wordBreak: 'keep-all' },
  '& th': { whiteSpace: 'normal', verticalAlign: 'bottom' },
  '& time': { whiteSpace: 'normal', display: 'inline-block', minWidth: '3.75rem' },
  '& td[data-wraps]': { wordBreak: 'normal' },
};

/** How it stands with the deadline, in chips that wrap. */
const narrowChips = {
  minWidth: '9.75rem',
  width: '10.5rem',
  maxWidth: '12rem',
  '& [data-due]': { whiteSpace: 'normal', textAlign: 'start' },
  '& .MuiChip-root': { height: 'auto', minHeight: 20, maxWidth: '100%' },
  '& .MuiChip-label': { whiteSpace: 'normal' },
};

interface TaskRowsProps {
  readonly tasks: readonly TaskSummary[];
  readonly selection: Selection;
}

/** The ledger as a table: one line each. */
export function TaskTable({ tasks, selection }: TaskRowsProps) {
  const { tasks: words } = useLabels();
  const { regulator, writes } = useLedgerDesk();
  const { columnNames } = words;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={words.title}>
      <Table size="small" sx={tight}>
        <TableHead>
          <TableRow>
            {writes && <SelectPage tasks={tasks} selection={selection} />}
            <TableCell>{columnNames.due}</TableCell>
            <TableCell>{columnNames.number}</TableCell>
            <TableCell>{columnNames.title}</TableCell>
            {regulator && <TableCell>{columnNames.platform}</TableCell>}
            <TableCell>{columnNames.state}</TableCell>
            <TableCell>{columnNames.progress}</TableCell>
            <TableCell>{columnNames.milestones}</TableCell>
            <TableCell>{columnNames.origin}</TableCell>
            <TableCell>{columnNames.complaints}</TableCell>
            <TableCell>{columnNames.assignee}</TableCell>
            <TableCell>{columnNames.opened}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tasks.map((task) => (
            <Line key={task.id} task={task} selection={selection} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function SelectPage({ tasks, selection: { chosen, add, remove } }: TaskRowsProps) {
  const { list } = useLabels();
  const count = tasks.filter(({ id }) => chosen.has(id)).length;
  const all = count > 0 && count === tasks.length;
  return (
    <TableCell padding="checkbox">
      <Checkbox
        size="small"
        sx={{ p: 0.5 }}
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={() => (all ? remove(tasks) : add(tasks))}
        slotProps={{ input: { 'aria-label': list.selectAll } }}
      />
    </TableCell>
  );
}

function Line({ task, selection }: { readonly task: TaskSummary; readonly selection: Selection }) {
  const { list } = useLabels();
  const { itemOrigins } = useLedgerWords();
  const nameOf = useNameOf();
  const { regulator, writes } = useLedgerDesk();
  const { short } = useScopeWords();
  const navigate = useNavigate();
  const ticked = selection.chosen.has(task.id);
  return (
    <TableRow
      hover
      selected={ticked}
      data-row={task.id}
      onClick={() => navigate(taskAddress(task.id))}
      sx={{ cursor: 'pointer' }}
    >
      {writes && (
        <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="small"
            sx={{ p: 0.5 }}
            checked={ticked}
            onChange={() => selection.toggle(task)}
            slotProps={{ input: { 'aria-label': list.select(task.number) } }}
          />
        </TableCell>
      )}
      <TableCell sx={narrowChips}>
        <DueChip due={task.due} />
        <Box sx={{ display: 'grid', justifyItems: 'start', gap: 0.5, mt: 0.5, '&:empty': { m: 0 } }}>
          <TaskMarks task={task} />
        </Box>
      </TableCell>
      <TableCell onClick={(event) => event.stopPropagation()}>
        <TaskLink id={task.id} number={task.number} />
      </TableCell>
      <TableCell data-wraps="" sx={{ minWidth: 176 }}>
        <Box sx={{ fontWeight: 600 }}>{task.title}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.78rem' }}>
          {task.scenario ? nameOf(task.scenario.name) : short(task.scope)}
        </Box>
      </TableCell>
      {regulator && (
        <TableCell>
          <Organisation organisation={task.platform} />
        </TableCell>
      )}
      <TableCell>
        <TaskStateChip state={task.state} verified={task.verified} />
      </TableCell>
      <TableCell>
        <Progress percent={task.progress} />
      </TableCell>
      <TableCell>
        {task.milestones.all > 0 && `${task.milestones.reached} / ${task.milestones.all}`}
      </TableCell>
      <TableCell>{itemOrigins[task.origin]}</TableCell>
      <TableCell>{task.complaints > 0 && task.complaints}</TableCell>
      <TableCell>{task.assignee?.name ?? ''}</TableCell>
      <TableCell>
        <Instant at={task.openedAt} />
      </TableCell>
    </TableRow>
  );
}
