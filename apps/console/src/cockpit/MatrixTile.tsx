import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import '../openness/matrix/openness.css';
import { StateTile } from '../openness/matrix/TilePicture';
import { addressOf } from './link-address';
import { NumberLink } from './NumberLink';
import { Tile } from './Tile';

/** The matrix in small: how many relations are how open. */
export function MatrixTile({ matrix }: { readonly matrix: Cockpit['matrix'] }) {
  const { cockpit } = useLabels();
  const { cellStates } = useLedgerWords();
  const known = matrix.states.filter(({ value }) => value > 0);
  return (
    <Tile
      title={cockpit.matrix}
      turn={8}
      aside={
        <>
          {cockpit.contradictions}{' '}
          <NumberLink number={matrix.contradictions} what={cockpit.contradictions} alarming />
        </>
      }
    >
      <Box className="openness">
        {known.length === 0 && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>{cockpit.noMatrix}</Box>
        )}
        <Box
          aria-hidden="true"
          sx={{ display: 'flex', gap: '2px', height: 20, borderRadius: 1, overflow: 'hidden', mb: 0.75 }}
        >
          {known.map(({ state, value, link }) => (
            <Box
              component={Link}
              key={state}
              data-state={state}
              to={addressOf(link)}
              tabIndex={-1}
              title={cellStates[state]}
              sx={{
                flex: `${value} 0 4px`,
                background: state === 'unknown' ? 'var(--mui-palette-action-hover)' : 'var(--tile)',
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
            columnGap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
            fontSize: '0.85rem',
          }}
        >
          {matrix.states.map(({ state, ...counted }) => (
            <Box component="li" key={state} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <StateTile state={state} size={15} />
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {cellStates[state]}
              </Box>
              <NumberLink
                number={counted}
                what={cellStates[state]}
                alarming={state === 'blocked'}
                look={{ marginInlineStart: 'auto' }}
              />
            </Box>
          ))}
        </Box>
      </Box>
    </Tile>
  );
}
