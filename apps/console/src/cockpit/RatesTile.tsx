import { Box } from '@mui/material';
import type { Cockpit } from '@hutong/contract';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { NumberLink } from './NumberLink';
import { percentOf } from './share-in-words';
import { ShareLine } from './ShareLine';
import { Tile } from './Tile';

/** What is kept on time, with the whole of which it is a share; and the commitments. */
export function RatesTile({ shown }: { readonly shown: Cockpit }) {
  const { cockpit } = useLabels();
  return (
    <Tile title={cockpit.rates} turn={4}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1fr', mb: 0.5, alignItems: 'end' }}>
        <Rate name={cockpit.onTime} whole={cockpit.onTimeOf} share={shown.onTime} />
        <Rate name={cockpit.selfInspected} whole={cockpit.selfInspectedOf} share={shown.selfInspected} />
      </Box>
      <Commitments commitments={shown.commitments} />
    </Tile>
  );
}

interface RateProps {
  readonly name: string;
  readonly whole: string;
  readonly share: Cockpit['onTime'];
}

function Rate({ name, whole, share }: RateProps) {
  const { cockpit } = useLabels();
  const percent = percentOf(share);
  return (
    <Box>
      <Box sx={{ fontSize: '0.85rem', color: 'text.secondary', lineHeight: 1.3 }}>{name}</Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1 }}>
        <Box
          component="span"
          sx={{ fontSize: percent === null ? '1rem' : '1.9rem', fontWeight: 650, lineHeight: 1.2 }}
        >
          {percent === null ? cockpit.nothingYet : `${percent} %`}
        </Box>
        <Box component="span" sx={{ fontSize: '0.9rem' }}>
          <ShareLine share={share} what={whole} />
        </Box>
      </Box>
    </Box>
  );
}

const bad = ['late', 'lapsed', 'regressed'];

function Commitments({ commitments }: { readonly commitments: Cockpit['commitments'] }) {
  const { cockpit } = useLabels();
  const { keepings } = useLedgerWords();
  const { all, ...rest } = commitments;
  const lines = [
    { key: 'all', name: cockpit.commitments, number: all },
    { key: 'kept', name: keepings.kept, number: rest.kept },
    { key: 'late', name: keepings.late, number: rest.late },
    { key: 'lapsed', name: keepings.lapsed, number: rest.lapsed },
    { key: 'regressed', name: keepings.regressed, number: rest.regressed },
  ];
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        pt: 0.5,
        borderTop: 1,
        borderColor: 'divider',
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1.75,
        fontSize: '0.85rem',
      }}
    >
      {lines.map(({ key, name, number }) => (
        <li key={key}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>{' '}
          <NumberLink number={number} what={`${cockpit.commitments}: ${name}`} alarming={bad.includes(key)} />
        </li>
      ))}
    </Box>
  );
}
