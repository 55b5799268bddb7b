import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { openCellStates, type TargetMeasure } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { addressOf, type ListLink } from './link-address';
import { Tile } from './Tile';

type Target = Cockpit['targets'][number];

/** What was aimed at, and how far it is. */
export function TargetsTile({ shown }: { readonly shown: Cockpit }) {
  const { cockpit } = useLabels();
  return (
    <Tile title={cockpit.targets} turn={6}>
      {shown.targets.length === 0 && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>{cockpit.noTargets}</Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.4 }}>
        {shown.targets.map((target) => (
          <li key={target.measure}>
            <TargetLine target={target} link={linksOf(shown)[target.measure]} />
          </li>
        ))}
      </Box>
    </Tile>
  );
}

/** The list of what counts towards each figure. */
const linksOf = (shown: Cockpit): Record<TargetMeasure, ListLink> => ({
  struck_off: shown.items.struckOff.link,
  on_time: shown.onTime.link,
  self_inspected: shown.selfInspected.link,
  commitments_kept: shown.commitments.kept.link,
  cells_open: { list: 'openness', query: { states: openCellStates.join(',') } },
});

function TargetLine({
  target: { measure, goal, reached },
  link,
}: {
  readonly target: Target;
  readonly link: ListLink;
}) {
  const { cockpit } = useLabels();
  const { targetMeasures } = useLedgerWords();
  const met = reached !== null && reached >= goal;
  const words = reached === null ? cockpit.nothingYet : cockpit.reached(String(reached), String(goal));
  return (
    <Box
      component={Link}
      to={addressOf(link)}
      sx={{
        display: 'block',
        textDecoration: 'none',
        color: 'inherit',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, fontSize: '0.85rem', alignItems: 'baseline' }}>
        <span>{targetMeasures[measure]}</span>
        <Box
          component="span"
          sx={{ marginInlineStart: 'auto', fontWeight: 600, color: met ? 'secondary.main' : 'text.primary' }}
        >
          {met ? `✓ ${words}` : words}
        </Box>
      </Box>
      <Box
        aria-hidden="true"
        sx={{ position: 'relative', height: 7, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}
      >
        <Box
          sx={{
            height: '100%',
            width: `${Math.min(100, reached ?? 0)}%`,
            bgcolor: met ? 'secondary.main' : 'info.main',
            printColorAdjust: 'exact',
          }}
        />
        <Box
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `calc(${goal}% - 2px)`,
            width: 2,
            bgcolor: 'text.primary',
          }}
        />
      </Box>
    </Box>
  );
}
