import type { FieldValues } from 'react-hook-form';
import type { TaskRecord } from '@hutong/contract';
import { filledIn, type Typed } from '../../fields/resolver';

/** Lists of a form, each entry of which has fields of its own. */
export const linedFields = ['milestones', 'retests', 'retest'];

const rowsIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The rows in which something was written, without what was left empty in them. */
export const milestonesIn = (value: unknown): Record<string, unknown>[] =>
  rowsIn(value)
    .map(filledIn)
    .filter((row) => Object.keys(row).length > 0)
    .map(({ title, dueOn }) => ({ title, dueOn }));

const scopeFields = ['target', 'linkType', 'scene', 'scenario'] as const;

/** The relation it is about. What was emptied is said to be empty: left out it would stay as it was. */
export function placeIn(typed: Typed): Record<string, unknown> {
  return Object.fromEntries(scopeFields.map((field) => [field, typed[field] || null]));
}

export const orderIn = (typed: Typed): Record<string, unknown> => {
  const { title, demand, dueOn } = filledIn(typed);
  return { title, demand, dueOn, milestones: milestonesIn(typed['milestones']), ...placeIn(typed) };
};

export const emptyMilestone = { title: '', dueOn: '' };
export const emptyPlace = { target: '', linkType: '', scene: '', scenario: '' };
export const emptyOrder: FieldValues = { title: '', demand: '', dueOn: '', milestones: [], ...emptyPlace };

/** The order as it stands, to be changed. */
export const orderOf = (record: TaskRecord): FieldValues => ({
  title: record.title,
  demand: record.demand,
  dueOn: record.orderedDueOn ?? '',
  milestones: record.milestonePlan.map(({ title, dueOn }) => ({ title, dueOn })),
  target: record.scope.target?.slug ?? '',
  linkType: record.scope.linkType ?? '',
  scene: record.scope.scene ?? '',
  scenario: record.scenario?.id ?? '',
});

/** What was typed as a number; nothing where it is none. */
export function percentIn(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? undefined : number;
}
