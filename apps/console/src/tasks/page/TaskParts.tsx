import { Box } from '@mui/material';
import type { TaskRecord } from '@hutong/contract';
import { LedgerHistory } from '../../campaigns/LedgerHistory';
import { ClockList } from '../../complaints/page/Clocks';
import { Panel } from '../../complaints/page/Panel';
import { useLabels } from '../../i18n/useLabels';
import { SideBySide } from '../../layout/SideBySide';
import { Linked } from './Linked';
import { Letters } from './Letters';
import { Milestones } from './Milestones';
import { NoteBox } from './NoteBox';
import { Order } from './Order';
import { Reports } from './Reports';
import { Retests } from './Retests';
import { TaskActions } from './TaskActions';
import { TaskFacts } from './TaskFacts';
import { TaskHeader } from './TaskHeader';

/** Actions stay in sight beside a long page, and scroll by themselves when a form is longer than the window. */
const besideLongPage = {
  position: { md: 'sticky' },
  top: { md: 8 },
  maxHeight: { md: 'calc(100vh - 16px)' },
  overflowY: { md: 'auto' },
  '@media print': { position: 'static', maxHeight: 'none', overflow: 'visible' },
};

/** Everything about a task; on paper one below the other. */
export function TaskParts({ record }: { readonly record: TaskRecord }) {
  const { record: words, tasks } = useLabels();
  const titles = new Map(record.milestonePlan.map(({ id, title }) => [id, title]));
  return (
    <>
      <TaskHeader record={record} />
      <SideBySide>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, order: { xs: 2, md: 0 } }}>
          <Order record={record} />
          <Milestones record={record} />
          <Reports record={record} />
          <Retests record={record} />
          <Linked record={record} />
          <Panel title={tasks.history}>
            <LedgerHistory kind="task" events={record.timeline} />
            <NoteBox record={record} />
          </Panel>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, ...besideLongPage }}>
          <TaskActions record={record} />
          <Panel title={words.facts}>
            <TaskFacts record={record} />
          </Panel>
          {record.clocks.length > 0 && (
            <Panel title={words.deadlines}>
              <ClockList
                clocks={record.clocks}
                part={({ milestoneId }) => (milestoneId ? titles.get(milestoneId) : undefined)}
              />
            </Panel>
          )}
          {record.letters.length > 0 && (
            <Panel title={tasks.letters.title}>
              <Letters record={record} />
            </Panel>
          )}
        </Box>
      </SideBySide>
    </>
  );
}
