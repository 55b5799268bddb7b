import { Alert, AlertTitle, Button, Paper, TextField, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { caseErrorCodes } from '@hutong/casework';
import { useColleagues } from '../../api/choices';
import { useLabels, useWords } from '../../i18n/useLabels';
import { OrderFromSelection } from './OrderFromSelection';
import { useAssignments, type FailedLine } from './useAssignments';
import { useComplaintList } from './useComplaintList';

const nobody = 'nobody';

/** Assigns what is selected, and says line by line what did not work. */
export function BulkAssign() {
  const { list, common } = useLabels();
  const { selectedIds, data = [], onUnselectItems, onSelect } = useComplaintList();
  const colleagues = useColleagues();
  const { assign } = useAssignments();
  const notify = useNotify();
  const [assignee, setAssignee] = useState('me');
  const [failed, setFailed] = useState<readonly FailedLine[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    // Lines of other pages are selected too; without a revision the server takes the newest.
    const lines = selectedIds.map(
      (id) => data.find((line) => line.id === id) ?? { id: String(id), revision: undefined },
    );
    const failures = await assign(lines, assignee === nobody ? null : assignee);
    setFailed(failures);
    setBusy(false);
    const done = lines.length - failures.length;
    notify(list.assignedResult(done, failures.length), { type: failures.length > 0 ? 'warning' : 'success' });
    if (failures.length === 0) onUnselectItems();
    else onSelect(failures.map(({ id }) => id));
  };

  return (
    <Paper
      component="section"
      aria-label={list.assignTo}
      className="no-print"
      sx={{
        p: 1,
        mb: 1.5,
        border: 1,
        borderColor: 'secondary.main',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Typography variant="body2" role="status" sx={{ fontWeight: 600, mr: 1 }}>
        {list.selected(selectedIds.length)}
      </Typography>
      <TextField
        id="assignee"
        select
        label={list.assignTo}
        value={assignee}
        onChange={(event) => setAssignee(event.target.value)}
        sx={{ width: 200 }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="me">{list.assignMe}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={nobody}>{list.assignNobody}</option>
      </TextField>
      <Button variant="contained" loading={busy} onClick={() => void submit()}>
        {list.assign}
      </Button>
      <OrderFromSelection />
      <Button onClick={() => onUnselectItems()}>{list.unselect}</Button>
      {failed.length > 0 && (
        <FailedLines failed={failed} close={() => setFailed([])} closeLabel={common.close} />
      )}
    </Paper>
  );
}

function FailedLines({
  failed,
  close,
  closeLabel,
}: {
  failed: readonly FailedLine[];
  close: () => void;
  closeLabel: string;
}) {
  const { list, problems } = useLabels();
  const { errors } = useWords();
  const { data = [] } = useComplaintList();
  const reason = (code: string) => {
    const known = caseErrorCodes.find((one) => one === code);
    return known ? errors[known].happened : problems.unknown;
  };
  return (
    <Alert severity="warning" sx={{ width: '100%' }} action={<Button onClick={close}>{closeLabel}</Button>}>
      <AlertTitle>{list.assignFailedTitle}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {failed.map(({ id, code }) => (
          <li key={id}>
            {data.find((line) => line.id === id)?.caseNumber ?? id}: {reason(code)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
