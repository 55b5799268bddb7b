import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { useSession } from '../access/session';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { decisionsFor, type Decision } from './decisions';
import { addressOf } from './link-address';
import { NumberLink } from './NumberLink';
import { Tile } from './Tile';

/** What needs a decision today; first what the viewer decides. */
export function DecisionsTile({ decisions }: { readonly decisions: Cockpit['decisions'] }) {
  const { cockpit } = useLabels();
  const { own, others, none } = decisionsFor(useSession()?.person?.role, decisions);
  return (
    <Tile title={cockpit.decisions} turn={2}>
      {own.length + others.length === 0 && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>{cockpit.nothingToDecide}</Box>
      )}
      {own.length > 0 && <DecisionLines decisions={own} own />}
      {own.length > 0 && others.length > 0 && (
        <Box sx={{ fontSize: '0.8rem', color: 'text.secondary', mt: 0.75 }}>{cockpit.othersDecide}</Box>
      )}
      {others.length > 0 && <DecisionLines decisions={others} />}
      {none.length > 0 && (
        <Box sx={{ fontSize: '0.8rem', color: 'text.secondary', mt: 0.75 }}>
          {cockpit.noneOf}{' '}
          {none.map((decision, index) => (
            <span key={decision.key}>
              {index > 0 && ' · '}
              {cockpit.decisionNames[decision.key]}{' '}
              <NumberLink number={decision} what={cockpit.decisionNames[decision.key]} />
            </span>
          ))}
        </Box>
      )}
    </Tile>
  );
}

interface DecisionLinesProps {
  readonly decisions: readonly Decision[];
  readonly own?: boolean;
}

function DecisionLines({ decisions, own = false }: DecisionLinesProps) {
  const { cockpit } = useLabels();
  const { number } = useFormats();
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        columnGap: 1.5,
        gridTemplateColumns: own ? 'minmax(0, 1fr)' : 'repeat(auto-fill, minmax(160px, 1fr))',
      }}
    >
      {decisions.map(({ key, value, link }) => (
        <li key={key}>
          <Box
            component={Link}
            to={addressOf(link)}
            data-decision={key}
            sx={{
              display: 'grid',
              gridTemplateColumns: own ? '2.2em minmax(0, 1fr)' : '1.6em minmax(0, 1fr)',
              columnGap: 0.75,
              alignItems: 'baseline',
              minHeight: 24,
              lineHeight: 1.3,
              color: 'text.primary',
              textDecoration: 'none',
              fontSize: own ? '1rem' : '0.85rem',
              '&:hover': { textDecoration: 'underline' },
            }}
          >
            <Box
              component="strong"
              sx={{
                textAlign: 'end',
                color: own ? 'warning.main' : 'text.primary',
                fontSize: own ? '1.25rem' : '0.95rem',
              }}
            >
              {number(value)}
            </Box>
            <span>{cockpit.decisionNames[key]}</span>
          </Box>
        </li>
      ))}
    </Box>
  );
}
