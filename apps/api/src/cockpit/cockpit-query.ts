import {
  addDays,
  type LegalDate,
  legalDateOf,
  type PhaseKind,
  startOfDay,
  type TargetMeasure,
} from '@hutong/casework';
import type { Statement } from '../database/tx';
import { complaintCounts, type Flow, flow } from './complaint-counts';
import { type Days, instantsOf } from './days';
import { commitmentPass, inspectionPass, taskPass } from './ledger-passes';
import { cellsChanged } from './matrix-counts';
import { countedBy } from './numbers';
import { overdueCounts, type OverdueRow } from './overdue';
import { type ChangedRow, changedInWeek } from './week-changes';

type Counts = Readonly<Record<string, number>>;

/** What the cockpit is about. */
export interface CampaignFrame {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly authority: { readonly zh: string; readonly en: string };
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly phases: readonly { kind: PhaseKind; startsOn: LegalDate; endsOn: LegalDate }[];
  readonly targets: readonly { measure: TargetMeasure; goal: number }[];
}

/** What the database answers. */
export interface CockpitRow {
  readonly tasks: Counts;
  readonly inspections: Counts;
  readonly commitments: Counts;
  readonly complaints: Record<'toAccept' | 'underReview' | 'extensions', number>;
  readonly overdue: readonly OverdueRow[];
  readonly flows: readonly Flow[];
  readonly cellsChanged: number;
  readonly changes: ChangedRow | null;
}

/** The campaign itself; nothing when the asker does not see it. */
export const frameQuery = (id: string): Statement => ({
  name: 'cockpit:frame',
  text: `SELECT r.id, r.number, r.state, json_build_object('zh', c.name_zh, 'en', c.name_en) AS name,
      json_build_object('zh', c.authority_zh, 'en', c.authority_en) AS authority,
      c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.phases, c.targets, c.summary
    FROM ledger_record r JOIN campaign c ON c.id = r.id WHERE r.id = $1`,
  values: [id],
});

/** When it is asked, and for what days. */
export interface Asked {
  readonly now: Date;
  readonly weeks: readonly Days[];
  readonly week: Days;
}

/** All numbers of the cockpit but those of the matrix, and the changes of its week when they are asked for. */
export function cockpitQuery(id: string, { now, weeks, week }: Asked, changes: boolean): Statement {
  const times = [...weeks, week].map(instantsOf);
  return {
    ...(changes ? { name: 'cockpit:report', text: withChanges } : { name: 'cockpit', text: withoutChanges }),
    values: [
      ...[id, now.toISOString(), startOfDay(addDays(legalDateOf(now), 1)).toISOString(), ...instantsOf(week)],
      ...[times.map(([starts]) => starts), times.map(([, ends]) => ends)],
    ],
  };
}

const statement = (changes: string) => `
  SELECT ${countedBy(taskPass)} AS tasks, ${countedBy(inspectionPass)} AS inspections,
    ${countedBy(commitmentPass)} AS commitments, ${complaintCounts} AS complaints, ${overdueCounts} AS overdue,
    ${flow} AS flows, ${cellsChanged}::int AS "cellsChanged",
    ${changes} AS changes`;
const withoutChanges = statement('NULL::json');
const withChanges = statement(changedInWeek);
