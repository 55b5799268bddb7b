import { Box, Button, IconButton, Link, Typography } from '@mui/material';
import LinkOff from '@mui/icons-material/LinkOff';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRecord } from '@hutong/contract';
import { listAddress } from '../../api/query';
import { Panel } from '../../complaints/page/Panel';
import { CaseLink } from '../../complaints/parts/CaseLink';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { linkComplaints, unlinkComplaint } from '../task-requests';
import { useShowTask } from '../useShowTask';
import { FindComplaints } from './FindComplaints';

/** The complaints that the task answers. */
export function Linked({ record }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const { writes } = useLedgerDesk();
  const { linked, complaints } = record;
  const { link, unlink } = useLinks(record);
  const [finding, setFinding] = useState(false);
  if (complaints === 0 && !writes) return null;
  return (
    <Panel
      title={tasks.linked.title(String(complaints))}
      aside={
        <Box className="no-print">
          {complaints > 0 && (
            <Link component={RouterLink} to={listAddress('complaints', { task: record.id })}>
              {tasks.linked.all}
            </Link>
          )}
        </Box>
      }
    >
      {linked.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {tasks.linked.none}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', columns: { lg: 2 }, fontSize: '0.8438rem' }}>
        {linked.map((complaint) => (
          <LinkedLine key={complaint.id} complaint={complaint} unlink={writes ? unlink : null} />
        ))}
      </Box>
      {writes && (
        <Box className="no-print" sx={{ mt: 1 }}>
          <Button aria-expanded={finding} onClick={() => setFinding(!finding)}>
            {tasks.linked.add}
          </Button>
          {finding && <FindComplaints record={record} link={link} />}
        </Box>
      )}
    </Panel>
  );
}

interface LinkedLineProps {
  readonly complaint: TaskRecord['linked'][number];
  readonly unlink: ((id: string) => Promise<void>) | null;
}

function LinkedLine({ complaint, unlink }: LinkedLineProps) {
  const { tasks } = useLabels();
  const { states } = useWords();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25, breakInside: 'avoid' }}
    >
      <CaseLink complaint={complaint} />
      <Box component="span" translate="no" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {complaint.domain}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {complaint.settled ? tasks.linked.settled : states[complaint.state]}
      </Box>
      {unlink && (
        <IconButton
          className="no-print"
          aria-label={tasks.linked.remove(complaint.caseNumber)}
          onClick={() => void unlink(complaint.id)}
        >
          <LinkOff fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}

function useLinks({ id }: TaskRecord) {
  const show = useShowTask();
  const notify = useNotify();
  const problemText = useProblemText();
  const attempt = async (step: () => Promise<TaskRecord>) => {
    try {
      show(await step());
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    }
  };
  return {
    link: (complaint: string) => attempt(() => linkComplaints(id, [complaint])),
    unlink: (complaint: string) => attempt(() => unlinkComplaint(id, complaint)),
  };
}
