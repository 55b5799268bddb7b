import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { dueStages } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { useFormats } from '../i18n/formats';
import { NumberLink } from './NumberLink';
import { Tile } from './Tile';

/** On a wall there is room for so many; the worst come first. */
const shownAtFirst = 5;
/** The strongest tint on which words can still be read. */
const strongest = 42;

/** What platforms are late with, and how far it has climbed: the stronger the tint, the more. */
export function OverdueTile({ overdue }: { readonly overdue: Cockpit['overdue'] }) {
  const { cockpit } = useLabels();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...overdue.flatMap(({ stages }) => stages.map(({ value }) => value)));
  return (
    <Tile title={cockpit.overdue} turn={5}>
      {overdue.length === 0 ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>{cockpit.nothingOverdue}</Box>
      ) : (
        <HeatTable overdue={all ? overdue : overdue.slice(0, shownAtFirst)} most={most} />
      )}
      {overdue.length > shownAtFirst && !all && (
        <Button className="no-print" onClick={() => setAll(true)} sx={{ minHeight: 24, py: 0 }}>
          {cockpit.allPlatforms(number(overdue.length))}
        </Button>
      )}
    </Tile>
  );
}

interface HeatTableProps {
  readonly overdue: Cockpit['overdue'];
  readonly most: number;
}

function HeatTable({ overdue, most }: HeatTableProps) {
  const { cockpit } = useLabels();
  const words = useWords().dueStages;
  const nameOf = useNameOf();
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'separate',
        borderSpacing: '2px',
        fontSize: '0.85rem',
        '& th': {
          fontWeight: 500,
          color: 'text.secondary',
          textAlign: 'start',
          fontSize: '0.76rem',
          lineHeight: 1.15,
          px: 0.5,
        },
        '& td': { textAlign: 'center', p: 0, borderRadius: 0.5, height: 24, minWidth: 34 },
      }}
    >
      <thead>
        <tr>
          <th scope="col">{cockpit.platform}</th>
          {dueStages.map((stage) => (
            <Box component="th" scope="col" key={stage} sx={{ textAlign: 'center !important' }}>
              {words[stage]}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {overdue.map(({ platform, stages }) => (
          <tr key={platform.slug}>
            <Box component="th" scope="row" sx={{ color: 'text.primary !important' }}>
              {nameOf(platform.name)}
            </Box>
            {stages.map(({ stage, ...counted }) => (
              <Box component="td" key={stage} sx={tint(counted.value, most)}>
                <NumberLink
                  number={counted}
                  what={`${nameOf(platform.name)}, ${words[stage]}`}
                  look={{ display: 'block', py: 0.1 }}
                />
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const tint = (value: number, most: number) => {
  const strength = value === 0 ? 0 : 8 + (value / most) * (strongest - 8);
  return {
    bgcolor: `color-mix(in srgb, var(--mui-palette-error-main) ${strength}%, transparent)`,
    printColorAdjust: 'exact',
  };
};
