import type { DayRow } from './calendar';

const gazette = '国办发明电〔2020〕27号';
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' };
const nationalDay = { zh: '国庆节', en: 'National Day' };

/** The declared days of the weeks in which the first complaints came in; for specs. */
export const autumn2021: readonly DayRow[] = [
  { day: '2021-09-18', kind: 'workday', name: midAutumn, gazette },
  { day: '2021-09-19', kind: 'off', name: midAutumn, gazette },
  { day: '2021-09-20', kind: 'off', name: midAutumn, gazette },
  { day: '2021-09-21', kind: 'off', name: midAutumn, gazette },
  { day: '2021-09-26', kind: 'workday', name: nationalDay, gazette },
  { day: '2021-10-01', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-02', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-03', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-04', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-05', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-06', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-07', kind: 'off', name: nationalDay, gazette },
  { day: '2021-10-09', kind: 'workday', name: nationalDay, gazette },
];
