import type { ComponentType } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { TaskAction } from '@hutong/casework';
import type { TaskRecord } from '@hutong/contract';
import { emptyRetest } from '../../complaints/forms/retest-fields';
import { ReasonFields } from '../../complaints/forms/TextFields';
import { claimsOf, withClaims } from '../../fields/claims';
import { filledIn, type Typed } from '../../fields/resolver';
import { CarryOverFields } from './CarryOverFields';
import { ExtensionRequestFields, GrantFields, NewDateFields } from './DateFields';
import { IssueFields } from './IssueFields';
import { OrderFields } from './OrderFields';
import { PlanFields } from './PlanFields';
import { ProgressFields } from './ProgressFields';
import { ReportFields } from './ReportFields';
import { RetestsFields, SingleRetestFields } from './RetestsFields';
import { StrikeOffFields } from './StrikeOffFields';
import { emptyMilestone, milestonesIn, orderIn, orderOf, percentIn } from './task-typed';

export interface TaskFieldsProps {
  readonly record: TaskRecord;
}

/** The form of an action: its fields, what they hold at first, and how they become a request. */
interface TaskForm {
  readonly Fields: ComponentType<TaskFieldsProps>;
  readonly defaults: (record: TaskRecord, today: string) => FieldValues;
  readonly request: (typed: Typed) => Record<string, unknown>;
}

const order: TaskForm = { Fields: OrderFields, defaults: orderOf, request: orderIn };
const reasonAndDate = (
  Fields: TaskForm['Fields'],
  first: (record: TaskRecord) => string | null,
): TaskForm => ({
  Fields,
  defaults: (record) => ({ reason: '', dueOn: first(record) ?? '' }),
  request: filledIn,
});
const reasonOnly: TaskForm = {
  Fields: ReasonFields,
  defaults: () => ({ reason: '' }),
  request: filledIn,
};

/** One form per action. An action without one does not compile. */
export const taskForms: Record<TaskAction, TaskForm> = {
  draft: order,
  revise: order,
  issue: { Fields: IssueFields, defaults: () => ({ reason: '' }), request: filledIn },
  acknowledge: {
    Fields: PlanFields,
    defaults: ({ milestonePlan }) => ({
      plan: '',
      milestones:
        milestonePlan.length > 0
          ? milestonePlan.map(({ title, dueOn }) => ({ title, dueOn }))
          : [emptyMilestone],
      files: [],
    }),
    request: ({ milestones, ...typed }) => ({ ...withClaims(typed), milestones: milestonesIn(milestones) }),
  },
  reportProgress: {
    Fields: ProgressFields,
    defaults: ({ progress }) => ({ percent: progress, text: '', reached: [], files: [] }),
    request: ({ percent, ...typed }) => ({ ...withClaims(typed), percent: percentIn(percent) }),
  },
  submit: {
    Fields: ReportFields,
    defaults: ({ scope }) => ({
      text: '',
      scenes: scope.scene ? [scope.scene] : [],
      clientVersions: '',
      before: [],
      after: [],
    }),
    request: ({ before, after, ...typed }) => ({
      ...filledIn(typed),
      before: claimsOf(before),
      after: claimsOf(after),
    }),
  },
  verify: {
    Fields: RetestsFields,
    defaults: ({ scope }, today) => ({ retests: [emptyRetest(today, scope.scene)], note: '' }),
    request: ({ retests, ...typed }) => ({
      ...filledIn(typed),
      retests: Array.isArray(retests) ? retests.map(withClaims) : [],
    }),
  },
  strikeOff: { Fields: StrikeOffFields, defaults: () => ({ note: '' }), request: filledIn },
  return: reasonAndDate(NewDateFields, () => null),
  requestExtension: reasonAndDate(ExtensionRequestFields, () => null),
  grantExtension: reasonAndDate(GrantFields, ({ extensionAskedOn }) => extensionAskedOn),
  declineExtension: reasonOnly,
  recordRetest: {
    Fields: SingleRetestFields,
    defaults: ({ scope, nextRetest }, today) => ({
      retest: emptyRetest(today, scope.scene),
      occasion: nextRetest ? 'next' : 'spot',
    }),
    request: ({ retest, occasion }) => ({ retest: withClaims(retest), spot: occasion === 'spot' }),
  },
  reopen: reasonAndDate(NewDateFields, () => null),
  carryOver: {
    Fields: CarryOverFields,
    defaults: () => ({ reason: '', campaign: '' }),
    request: filledIn,
  },
  cancel: reasonOnly,
};

/** Steps that cannot easily be taken back, or tell many people: they are confirmed once more. */
export const confirmedTaskActions = ['issue', 'strikeOff', 'carryOver', 'cancel'] as const;
