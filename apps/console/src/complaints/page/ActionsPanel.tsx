import { Box, Button, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { actions as allActions, type Action } from '@hutong/casework';
import { ActionFormCard } from '../forms/ActionFormCard';
import { useLabels, useWords } from '../../i18n/useLabels';
import { KeptText } from './KeptText';
import { useOpenCase } from './open-case';
import { Panel } from './Panel';

/** Steps that are seldom what one came for. */
const quiet: readonly Action[] = [
  'escalate',
  'reopen',
  'undoMerge',
  'withdraw',
  'requestInformation',
  'mergeInto',
];

/** What is offered to this person right now. The record decides; one form is open at a time, named in the address. */
export function ActionsPanel() {
  const { record: words } = useLabels();
  const { actions: names } = useWords();
  const { record } = useOpenCase();
  const [search, setSearch] = useSearchParams();
  const asked = allActions.find((action) => action === search.get('do'));
  const open = asked && record.actions.includes(asked) ? asked : null;
  const choose = (action: Action | null) => setSearch(action ? { do: action } : {}, { replace: true });
  const main = record.actions.find((action) => !quiet.includes(action));

  return (
    <Box className="no-print">
      <Panel title={words.actions} accent>
        {asked && !open && <KeptText action={asked} close={() => choose(null)} />}
        {record.actions.length === 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words.noActions}
          </Typography>
        )}
        <Box sx={{ display: 'grid', gap: 1 }}>
          {record.actions.map((action) => (
            <Box key={action}>
              <Button
                fullWidth
                variant={action === main && !open ? 'contained' : 'outlined'}
                aria-expanded={action === open}
                onClick={() => choose(action === open ? null : action)}
                sx={{
                  justifyContent: 'flex-start',
                  ...(action === main && !open ? {} : { borderColor: 'divider' }),
                }}
              >
                {names[action]}
              </Button>
              {action === open && (
                <Box sx={{ borderLeft: 3, borderColor: 'secondary.main', pl: 1.5, py: 1.5, mt: 0.5 }}>
                  <ActionFormCard key={action} action={action} close={() => choose(null)} />
                </Box>
              )}
            </Box>
          ))}
        </Box>
      </Panel>
    </Box>
  );
}
