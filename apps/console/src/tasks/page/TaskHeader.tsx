import { Box, Button, Typography } from '@mui/material';
import ArrowBack from '@mui/icons-material/ArrowBack';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { useNavigate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { TaskRecord } from '@hutong/contract';
import { DueChip } from '../../complaints/parts/DueChip';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { useKeys } from '../../layout/keys';
import { PageHeading } from '../../layout/PageHeading';
import { TaskMarks } from '../parts/TaskMarks';
import { TaskStateChip } from '../parts/TaskStateChip';

/** Which item this is, whose it is, and where it stands. */
export function TaskHeader({ record }: { readonly record: TaskRecord }) {
  const { record: words } = useLabels();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  useKeys({ u: () => navigate('/tasks') });
  const { due } = record;
  const running = due && record.clocks.find(({ kind, dueAt }) => kind === due.clock && dueAt === due.at);
  return (
    <>
      <Button
        component={Link}
        to="/tasks"
        startIcon={<ArrowBack />}
        className="no-print"
        sx={{ mb: 0.5, ml: -1 }}
      >
        {words.back}
      </Button>
      <PageHeading
        title={record.title}
        tab={record.number}
        aside={
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {words.print}
          </Button>
        }
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', fontSize: '0.9rem' }}>
          <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {record.number}
          </Typography>
          <Typography component="span">{nameOf(record.platform.name)}</Typography>
          <TaskStateChip state={record.state} verified={record.verified} />
          {due && <DueChip due={due} deadlineId={running?.id} />}
          <TaskMarks task={record} />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {nameOf(record.campaign.name)}
          </Typography>
        </Box>
      </PageHeading>
    </>
  );
}
