import { Alert, Box, Button } from '@mui/material';
import { useEffect, useMemo } from 'react';
import { useLogoutIfAccessDenied } from 'ra-core';
import { Link, useParams } from 'react-router-dom';
import type { LiveChange } from '@hutong/contract';
import { problemOf } from '../api/problem';
import { useFollowed } from '../live/useFollowed';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { TaskParts } from './page/TaskParts';
import { taskKey, useTask } from './task-requests';

/** One item of the ledger: what is demanded, how far it is, what proves it, and what can be done now. */
export default function TaskPage() {
  const { id = '' } = useParams();
  return <OpenedTask key={id} id={id} />;
}

function OpenedTask({ id }: { readonly id: string }) {
  const { data: record, error } = useTask(id);
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [key, concerns] = useMemo(
    () => [taskKey(id), ({ recordId }: LiveChange) => recordId === id] as const,
    [id],
  );
  useFollowed(key, concerns);
  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  if (record) return <TaskParts record={record} />;
  return error ? <NotOpened error={error} /> : <Waiting />;
}

function NotOpened({ error }: { readonly error: unknown }) {
  const { tasks, record } = useLabels();
  const problemText = useProblemText();
  return (
    <Box>
      <PageHeading title={tasks.title} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {problemOf(error)?.status === 404 ? tasks.notFound : problemText(error)}
      </Alert>
      <Button component={Link} to="/tasks">
        {record.back}
      </Button>
    </Box>
  );
}
