import { Box } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { deskOf, useSession, type Desk } from '../access/session';
import { useLabels, type Labels } from '../i18n/useLabels';
import { ink } from '../theme/palette';

interface Place {
  readonly to: string;
  readonly label: keyof Pick<
    Labels['layout'],
    | 'desk'
    | 'cockpit'
    | 'complaints'
    | 'tasks'
    | 'commitments'
    | 'openness'
    | 'selfInspections'
    | 'campaigns'
    | 'deadlines'
    | 'organisations'
    | 'people'
    | 'calendar'
    | 'clockRules'
    | 'mail'
  >;
}

const start: Place = { to: '/', label: 'desk' };
const complaints: Place = { to: '/complaints', label: 'complaints' };
const tasks: Place = { to: '/tasks', label: 'tasks' };
const commitments: Place = { to: '/commitments', label: 'commitments' };
const openness: Place = { to: '/openness', label: 'openness' };
const selfInspections: Place = { to: '/self-inspections', label: 'selfInspections' };
const deadlines: Place = { to: '/deadlines', label: 'deadlines' };
const calendar: Place = { to: '/calendars', label: 'calendar' };
const clockRules: Place = { to: '/clock-rules', label: 'clockRules' };

/** Where each kind of person works; an administrator sees no cases. */
const places: Record<Desk, readonly Place[]> = {
  regulator: [
    start,
    { to: '/cockpit', label: 'cockpit' },
    complaints,
    tasks,
    commitments,
    openness,
    selfInspections,
    deadlines,
    { to: '/campaigns', label: 'campaigns' },
    calendar,
    clockRules,
  ],
  platform: [start, complaints, tasks, selfInspections, commitments, openness, deadlines, clockRules],
  administration: [
    start,
    { to: '/organisations', label: 'organisations' },
    { to: '/people', label: 'people' },
    calendar,
    clockRules,
    { to: '/mail', label: 'mail' },
  ],
};

export function Navigation() {
  const { layout } = useLabels();
  const desk = deskOf(useSession());
  if (!desk) return null;
  return (
    <Box
      component="nav"
      aria-label={layout.navigation}
      sx={{
        display: 'flex',
        alignSelf: 'stretch',
        order: { xs: 3, sm: 0 },
        width: { xs: '100%', sm: 'auto' },
        overflowX: 'auto',
        '& a': {
          color: ink.faint,
          textDecoration: 'none',
          fontWeight: 600,
          fontSize: '0.9rem',
          px: 1.5,
          py: { xs: 1, sm: 0 },
          display: 'flex',
          alignItems: 'center',
          whiteSpace: 'nowrap',
          borderBottom: '3px solid transparent',
          marginBottom: '-3px',
        },
        '& a:hover': { color: ink.text, bgcolor: ink.raised },
        '& a.active': { color: ink.text, bgcolor: ink.raised, borderBottomColor: '#fff' },
      }}
    >
      {places[desk].map(({ to, label }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          {layout[label]}
        </NavLink>
      ))}
    </Box>
  );
}
