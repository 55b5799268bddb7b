import { TableCell, TableRow } from '@mui/material';
import type { TaskTimeline } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { WideTable } from '../../layout/WideTable';
import { TaskLink } from '../parts/TaskLink';
import { TaskStateChip } from '../parts/TaskStateChip';
import { byPlatform } from './geometry';
import { useLineWords } from './useLineWords';

/** The same as the chart, in words. */
export function TimelineTable({ timeline }: { readonly timeline: TaskTimeline }) {
  const { tasks } = useLabels();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const { milestonesOf } = useLineWords();
  const { columnNames, timeline: words } = tasks;
  const heads = [
    columnNames.platform,
    columnNames.number,
    columnNames.title,
    columnNames.state,
    words.from,
    words.due,
    words.ended,
    columnNames.progress,
    columnNames.milestones,
  ];
  return (
    <WideTable title={words.title} heads={heads}>
      {byPlatform(timeline.lines).flatMap(({ platform, lines }) =>
        lines.map((line) => (
          <TableRow key={line.id}>
            <TableCell>{nameOf(platform.name)}</TableCell>
            <TableCell>
              <TaskLink id={line.id} number={line.number} />
            </TableCell>
            <TableCell>{line.title}</TableCell>
            <TableCell>
              <TaskStateChip state={line.state} />
            </TableCell>
            <TableCell>{day(line.issuedOn ?? line.openedOn)}</TableCell>
            <TableCell sx={line.overdue ? { color: 'error.main', fontWeight: 600 } : {}}>
              {line.dueOn && day(line.dueOn)} {line.overdue && `(${words.late})`}
            </TableCell>
            <TableCell>{line.endedOn && day(line.endedOn)}</TableCell>
            <TableCell>{line.progress}%</TableCell>
            <TableCell>
              {milestonesOf(line).map((milestone) => (
                <div key={milestone}>{milestone}</div>
              ))}
            </TableCell>
          </TableRow>
        )),
      )}
    </WideTable>
  );
}
