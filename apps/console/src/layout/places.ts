import type { Desk } from '../access/session';
import type { Labels } from '../i18n/useLabels';

export interface Place {
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

interface Places {
  /** Gone to every day: always in the bar. */
  readonly daily: readonly Place[];
  /** Behind the last button of the bar, which would not fit into one row otherwise. */
  readonly seldom: readonly Place[];
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
export const placesOf: Record<Desk, Places> = {
  regulator: {
    daily: [
      start,
      { to: '/cockpit', label: 'cockpit' },
      complaints,
      tasks,
      commitments,
      openness,
      selfInspections,
      deadlines,
    ],
    seldom: [{ to: '/campaigns', label: 'campaigns' }, calendar, clockRules],
  },
  platform: {
    daily: [start, complaints, tasks, selfInspections, commitments, openness, deadlines],
    seldom: [clockRules],
  },
  administration: {
    daily: [
      start,
      { to: '/organisations', label: 'organisations' },
      { to: '/people', label: 'people' },
      calendar,
      clockRules,
      { to: '/mail', label: 'mail' },
    ],
    seldom: [],
  },
};
