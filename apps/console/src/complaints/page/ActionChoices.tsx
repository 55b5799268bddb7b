import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLabels } from '../../i18n/useLabels';
import { KeptText } from './KeptText';
import { Panel } from './Panel';

interface ActionChoicesProps<A extends string> {
  readonly recordId: string;
  /** Every action that there is. */
  readonly known: readonly A[];
  /** Those that are offered now. */
  readonly offered: readonly A[];
  readonly names: Readonly<Record<A, string>>;
  /** Steps that are seldom what one came for. */
  readonly quiet: readonly A[];
  readonly form: (action: A, close: () => void) => ReactNode;
  /** Said below them. */
  readonly children?: ReactNode;
}

/** What is offered to this person right now. The record decides; one form is open at a time, named in the address. */
export function ActionChoices<A extends string>(props: ActionChoicesProps<A>) {
  const { recordId, known, offered, names, quiet, form, children } = props;
  const { record: words } = useLabels();
  const [search, setSearch] = useSearchParams();
  const asked = known.find((action) => action === search.get('do'));
  const open = asked && offered.includes(asked) ? asked : null;
  const choose = (action: A | null) => setSearch(action ? { do: action } : {}, { replace: true });
  const main = offered.find((action) => !quiet.includes(action));
  return (
    <Box className="no-print">
      <Panel title={words.actions} accent>
        {asked && !open && <KeptText name={`${recordId}.${asked}`} close={() => choose(null)} />}
        {offered.length === 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words.noActions}
          </Typography>
        )}
        <Box sx={{ display: 'grid', gap: 1 }}>
          {offered.map((action) => (
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
                  {form(action, () => choose(null))}
                </Box>
              )}
            </Box>
          ))}
        </Box>
        {children}
      </Panel>
    </Box>
  );
}
