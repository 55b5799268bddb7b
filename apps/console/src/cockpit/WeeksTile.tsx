import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { addressOf } from './link-address';
import { NumberLink } from './NumberLink';
import { Tile } from './Tile';
import { barsOf, type Bar } from './week-bars';

const room = { width: 360, height: 80 };
const above = 12;
const below = 15;

const colours: Record<Bar['flow'], string> = {
  filed: 'var(--mui-palette-primary-main)',
  closed: 'var(--mui-palette-secondary-light)',
};

/** Complaints in and out, week by week: as bars for the eye, as a table for everybody. */
export function WeeksTile({ weeks }: { readonly weeks: Cockpit['weeks'] }) {
  const { cockpit } = useLabels();
  return (
    <Tile title={cockpit.weeks} turn={7} aside={<FlowLegend />}>
      {weeks.length === 0 ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>{cockpit.noWeeks}</Box>
      ) : (
        <>
          <Bars weeks={weeks} />
          <WeeksTable weeks={weeks} />
        </>
      )}
    </Tile>
  );
}

function FlowLegend() {
  const { cockpit } = useLabels();
  return (
    <Box component="span" sx={{ display: 'flex', gap: 1.5 }}>
      {(['filed', 'closed'] as const).map((flow) => (
        <Box component="span" key={flow} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              width: 9,
              height: 9,
              borderRadius: 0.25,
              background: colours[flow],
              printColorAdjust: 'exact',
            }}
          />
          {cockpit[flow]}
        </Box>
      ))}
    </Box>
  );
}

/** The table below says the same, and its numbers can be reached by keyboard. */
function Bars({ weeks }: { readonly weeks: Cockpit['weeks'] }) {
  const { dayAndMonth, number } = useFormats();
  const slot = room.width / weeks.length;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${-above} ${room.width} ${room.height + above + below}`}
      style={{ display: 'block', width: '100%', maxHeight: 140, fontSize: 9 }}
    >
      <path d={`M0 ${room.height + 0.5}H${room.width}`} stroke="var(--mui-palette-divider)" />
      {barsOf(weeks, room).map(({ flow, week, ...bar }) => (
        <Link key={`${flow} ${week.from}`} to={addressOf(week[flow].link)} tabIndex={-1}>
          <rect {...bar} fill={colours[flow]} rx="1.5" />
          <text
            x={bar.x + bar.width / 2}
            y={bar.y - 2.5}
            textAnchor="middle"
            fill="var(--mui-palette-text-secondary)"
          >
            {number(week[flow].value)}
          </text>
        </Link>
      ))}
      {weeks.map(({ to }, index) => (
        <text
          key={to}
          x={(index + 0.5) * slot}
          y={room.height + 11}
          textAnchor="middle"
          fill="var(--mui-palette-text-secondary)"
          fontSize="8"
        >
          {(weeks.length - 1 - index) % 2 === 0 ? dayAndMonth(to) : ''}
        </text>
      ))}
    </svg>
  );
}

function WeeksTable({ weeks }: { readonly weeks: Cockpit['weeks'] }) {
  const { cockpit } = useLabels();
  const { dayAndMonth } = useFormats();
  return (
    <Box component="details" sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
      <summary>{cockpit.asTable}</summary>
      <Box component="table" sx={{ '& td, & th': { textAlign: 'end', px: 1, fontWeight: 500 } }}>
        <thead>
          <tr>
            <th scope="col">{cockpit.week}</th>
            <th scope="col">{cockpit.filed}</th>
            <th scope="col">{cockpit.closed}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, to, filed, closed }) => {
            const days = `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
            return (
              <tr key={from}>
                <th scope="row">{days}</th>
                <td>
                  <NumberLink number={filed} what={`${cockpit.filed}, ${days}`} />
                </td>
                <td>
                  <NumberLink number={closed} what={`${cockpit.closed}, ${days}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Box>
  );
}
