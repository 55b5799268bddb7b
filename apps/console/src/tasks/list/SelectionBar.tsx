import { Box, Button, Paper, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { BatchForm, type SelectedBatch } from '../batch/BatchForm';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { mostInBatch, readMatching } from '../task-requests';
import { useTasksView } from '../useTasksView';
import type { Selection } from './useSelection';

/** What can be done with many items at once. */
export function SelectionBar({ selection }: { readonly selection: Selection }) {
  const { list, tasks } = useLabels();
  const { issues } = useLedgerDesk();
  const [chosen, choose] = useState<SelectedBatch | null>(null);
  const { selectEverything, busy } = useEverything(selection);
  const ofState = (state: string) =>
    selection.tasks.filter((task) => task.state === state).map(({ id }) => id);
  const listed = ofState('listed');
  const drafts = ofState('draft');
  return (
    <Paper
      component="section"
      aria-label={tasks.batch.title}
      className="no-print"
      sx={{ p: 1, mb: 1.5, border: 1, borderColor: 'secondary.main', display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600, mr: 1 }}>
          {list.selected(selection.chosen.size)}
        </Typography>
        <Button loading={busy} onClick={() => void selectEverything()}>
          {tasks.batch.everything(String(mostInBatch))}
        </Button>
        <Button
          variant="contained"
          disabled={listed.length === 0}
          onClick={() => choose({ kind: 'draft', ids: listed })}
        >
          {tasks.batch.draft(String(listed.length))}
        </Button>
        {issues && (
          <Button
            variant="contained"
            disabled={drafts.length === 0}
            onClick={() => choose({ kind: 'issue', ids: drafts })}
          >
            {tasks.batch.issue(String(drafts.length))}
          </Button>
        )}
        <Button onClick={selection.clear}>{list.unselect}</Button>
      </Box>
      {chosen && (
        <BatchForm
          key={chosen.kind}
          batch={chosen}
          close={() => choose(null)}
          started={() => {
            choose(null);
            selection.clear();
          }}
        />
      )}
    </Paper>
  );
}

function useEverything(selection: Selection) {
  const { view, query } = useTasksView();
  const notify = useNotify();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const selectEverything = async () => {
    setBusy(true);
    try {
      selection.replace(await readMatching(query ?? {}, view.sort));
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { selectEverything, busy };
}
