import { cellStates, dueStages, phaseKinds, targetMeasures, taskStates } from '@hutong/casework';
import { z } from 'zod';
import { campaignRef, namedOrganisation } from './ledger';
import { bilingual, legalDay } from './primitives';

/** Where a number leads: the list behind it, whose length it is. */
export const listLink = z.object({
  list: z.enum(['tasks', 'complaints', 'deadlines', 'commitments', 'self-inspections', 'openness']),
  query: z.record(z.string(), z.string()),
});
const number = z.object({ value: z.number().int(), link: listLink });
/** A share with its denominator; `of` 0: there is nothing to take a share of yet. */
const share = z.object({ value: z.number().int(), of: z.number().int(), link: listLink, ofLink: listLink });

export const decisionKeys = [
  'drafts_to_issue',
  'extensions_of_tasks',
  'extensions_of_responses',
  'reports_to_verify',
  'verified_to_strike_off',
  'retests_due',
  'self_inspections_to_check',
  'commitments_to_verify',
  'complaints_to_accept',
  'complaints_under_review',
  'notice_candidates',
  'contradictions',
] as const;
export type DecisionKey = (typeof decisionKeys)[number];

/** The campaign on one page. Each number equals the length of the list that its link names. */
export const cockpit = z
  .object({
    campaign: campaignRef.extend({ startsOn: legalDay, state: z.string() }),
    today: legalDay,
    phase: z.enum(phaseKinds).nullable(),
    phases: z.array(z.object({ kind: z.enum(phaseKinds), startsOn: legalDay, endsOn: legalDay })),
    dayNumber: z.number().int().describe('Of the campaign, 1 on its first day'),
    days: z.number().int(),
    items: z.object({
      all: number,
      byState: z.array(number.extend({ state: z.enum(taskStates) })),
      struckOff: share,
    }),
    onTime: share.describe('Rectification reports handed in by the date in the order, of those handed in'),
    targets: z.array(
      z.object({
        measure: z.enum(targetMeasures),
        goal: z.number().int(),
        reached: z.number().nullable().describe('Per cent; null when there is nothing to measure'),
      }),
    ),
    selfInspected: share,
    commitments: z.object({ all: number, kept: number, late: number, lapsed: number, regressed: number }),
    overdue: z
      .array(
        z.object({
          platform: namedOrganisation,
          total: number,
          stages: z.array(number.extend({ stage: z.enum(dueStages) })),
        }),
      )
      .describe('Overdue clocks that platforms owe, complaints and tasks together, worst first'),
    weeks: z
      .array(z.object({ from: legalDay, to: legalDay, filed: number, closed: number }))
      .describe('Complaints in and out, the newest twelve weeks of the campaign, oldest first'),
    matrix: z.object({
      states: z.array(number.extend({ state: z.enum(cellStates) })),
      contradictions: number,
    }),
    decisions: z.array(number.extend({ key: z.enum(decisionKeys) })),
    week: z
      .object({
        from: legalDay,
        to: legalDay,
        listed: number,
        struckOff: number,
        filed: number,
        closed: number,
        cellsChanged: z.number().int(),
      })
      .describe('The last seven days'),
  })
  .meta({ id: 'Cockpit' });
export type Cockpit = z.infer<typeof cockpit>;

/** The week of a report: seven days that end on `to`. */
export const reportQuery = z.object({ to: legalDay.optional().describe('Absent: today') });
export type ReportQuery = z.output<typeof reportQuery>;

/** What changed in a week, line by line. */
export const weekChanges = z.object({
  from: legalDay,
  to: legalDay,
  tasks: z.array(
    z.object({
      number: z.string(),
      platform: bilingual,
      title: z.string(),
      action: z.string(),
      on: legalDay,
    }),
  ),
  cells: z.array(
    z.object({
      source: bilingual,
      target: bilingual,
      scene: z.string(),
      before: z.enum(cellStates),
      after: z.enum(cellStates),
      on: legalDay,
    }),
  ),
  commitments: z.array(
    z.object({
      number: z.string(),
      platform: bilingual,
      promise: bilingual,
      action: z.string(),
      on: legalDay,
    }),
  ),
});
export type WeekChanges = z.infer<typeof weekChanges>;
