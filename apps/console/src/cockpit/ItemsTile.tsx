import { Box } from '@mui/material';
import type { TaskState } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { stateTones } from '../tasks/parts/TaskStateChip';
import { NumberLink } from './NumberLink';
import { ShareLine } from './ShareLine';
import { percentOf } from './share-in-words';
import { Tile } from './Tile';

/** From what is done to what is not; states of one tone are told apart by how strong it is. */
const order: readonly (readonly [state: TaskState, strength: number])[] = [
  ['struck_off', 1],
  ['submitted', 1],
  ['in_progress', 0.65],
  ['issued', 0.35],
  ['returned', 1],
  ['draft', 0.6],
  ['listed', 0.3],
  ['carried_over', 0.8],
  ['cancelled', 0.4],
];

/** How much of the ledger is struck off, and where the rest stands. */
export function ItemsTile({ items }: { readonly items: Cockpit['items'] }) {
  const { cockpit } = useLabels();
  const percent = percentOf(items.struckOff);
  return (
    <Tile title={cockpit.struckOff} turn={3}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1.5, flexWrap: 'wrap' }}>
        <NumberLink
          number={items.struckOff}
          what={cockpit.struckOff}
          look={{ fontSize: '3.2rem', lineHeight: 1, fontVariantNumeric: 'tabular-nums' }}
        />
        <Box sx={{ fontSize: '1.1rem' }}>
          <ShareLine share={items.struckOff} what={cockpit.allItems} withoutValue />
        </Box>
        {percent !== null && (
          <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 650, marginInlineStart: 'auto' }}>
            {percent} %
          </Box>
        )}
      </Box>
      <StateBar states={items.byState} />
    </Tile>
  );
}

function StateBar({ states }: { readonly states: Cockpit['items']['byState'] }) {
  const { taskStates } = useLedgerWords();
  const parts = order.flatMap(([state, strength]) => {
    const part = states.find((each) => each.state === state);
    return part ? [{ ...part, strength }] : [];
  });
  return (
    <>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: '2px', height: 18, borderRadius: 1, overflow: 'hidden', my: 0.75 }}
      >
        {parts
          .filter(({ value }) => value > 0)
          .map(({ state, value, strength }) => (
            <Box
              key={state}
              title={taskStates[state]}
              sx={{
                flex: `${value} 0 3px`,
                bgcolor: stateTones[state],
                opacity: strength,
                printColorAdjust: 'exact',
              }}
            />
          ))}
      </Box>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          columnGap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(118px, 1fr))',
          fontSize: '0.85rem',
        }}
      >
        {parts.map(({ state, strength, ...part }) => (
          <Box component="li" key={state} sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
            <Box
              component="span"
              aria-hidden="true"
              sx={{ width: 9, height: 9, borderRadius: 0.5, bgcolor: stateTones[state], opacity: strength }}
            />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {taskStates[state]}
            </Box>
            <NumberLink
              number={part}
              what={taskStates[state]}
              alarming={state === 'returned'}
              look={{ marginInlineStart: 'auto' }}
            />
          </Box>
        ))}
      </Box>
    </>
  );
}
