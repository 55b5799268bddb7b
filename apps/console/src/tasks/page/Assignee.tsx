import { TextField } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { TaskRecord } from '@hutong/contract';
import { useColleagues } from '../../api/choices';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { assignTask } from '../task-requests';
import { useShowTask } from '../useShowTask';

/** Who of one's own side works on it. */
export function Assignee({ record }: { readonly record: TaskRecord }) {
  const { tasks, common } = useLabels();
  const { works } = useLedgerDesk();
  const colleagues = useColleagues();
  const show = useShowTask();
  const notify = useNotify();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const { assignee } = record;
  if (!works) return assignee?.name ?? common.nobody;
  const others = colleagues.filter(({ id }) => id !== assignee?.id);
  const assign = async (person: string) => {
    setBusy(true);
    try {
      show(await assignTask(record.id, person || null));
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <TextField
      id="task-assignee"
      select
      variant="standard"
      value={assignee?.id ?? ''}
      disabled={busy}
      onChange={({ target }) => void assign(target.value)}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': tasks.fact.assignee } }}
    >
      <option value="">{common.nobody}</option>
      {assignee && <option value={assignee.id}>{assignee.name}</option>}
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
