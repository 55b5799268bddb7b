import { Box } from '@mui/material';
import type { Cockpit } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { NumberLink } from './NumberLink';
import { Tile } from './Tile';

/** What the last seven days have brought. */
export function LastWeekTile({ week }: { readonly week: Cockpit['week'] }) {
  const { cockpit } = useLabels();
  const { number, dayAndMonth } = useFormats();
  const lines = [
    { name: cockpit.listed, number: week.listed },
    { name: cockpit.struckOffInWeek, number: week.struckOff },
    { name: cockpit.filed, number: week.filed },
    { name: cockpit.closed, number: week.closed },
  ];
  return (
    <Tile title={cockpit.lastWeek} turn={9} aside={`${dayAndMonth(week.from)} – ${dayAndMonth(week.to)}`}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))',
          gap: 0.75,
          '& dt': { fontSize: '0.76rem', color: 'text.secondary', lineHeight: 1.2 },
          '& dd': { m: 0, fontSize: '1.35rem', lineHeight: 1.2 },
        }}
      >
        {lines.map((line) => (
          <Box
            key={line.name}
            sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
          >
            <dt>{line.name}</dt>
            <dd>
              <NumberLink number={line.number} what={line.name} />
            </dd>
          </Box>
        ))}
        <Box sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
          <dt>{cockpit.cellsChanged}</dt>
          <dd>{number(week.cellsChanged)}</dd>
        </Box>
      </Box>
    </Tile>
  );
}
