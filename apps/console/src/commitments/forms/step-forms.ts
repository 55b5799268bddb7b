import type { ComponentType } from 'react';
import type { FieldValues } from 'react-hook-form';
import { commitmentActions, type CommitmentAction } from '@hutong/casework';
import type { CommitmentRecord } from '@hutong/contract';
import { NoteField, ReasonFields } from '../../complaints/forms/TextFields';
import { filledIn, type Typed } from '../../fields/resolver';
import { emptyRetest } from '../../complaints/forms/retest-fields';
import { withClaims } from '../../fields/claims';
import { promiseIn, promiseOf } from './promise';
import { PromiseFields } from './PromiseFields';
import { RegressFields } from './RegressFields';
import { ReportFields } from './ReportFields';
import { VerifyFields } from './VerifyFields';

/** What a person does; that a commitment lapses happens by itself. */
export type CommitmentStep = Exclude<CommitmentAction, 'lapse'>;
export const commitmentSteps = commitmentActions.flatMap((action) => (action === 'lapse' ? [] : action));

export interface StepFieldsProps {
  readonly record: CommitmentRecord;
}

/** The form of a step: its fields, what they hold at first, and how they become a request. */
export interface StepForm {
  readonly Fields: ComponentType<StepFieldsProps>;
  readonly defaults: (record: CommitmentRecord, today: string) => FieldValues;
  readonly request: (typed: Typed) => Record<string, unknown>;
}

const reasonForm: StepForm = { Fields: ReasonFields, defaults: () => ({ reason: '' }), request: filledIn };
const reportForm: StepForm = {
  Fields: ReportFields,
  defaults: (_record, today) => ({ sinceOn: today, reason: '', files: [] }),
  request: withClaims,
};

/** One form per step. A step without one does not compile. */
export const stepForms: Record<CommitmentStep, StepForm> = {
  revise: {
    Fields: PromiseFields,
    defaults: (record) => promiseOf(record),
    request: promiseIn,
  },
  publish: { Fields: NoteField, defaults: () => ({ note: '' }), request: filledIn },
  withhold: reasonForm,
  reportPilot: reportForm,
  reportRollout: reportForm,
  verify: {
    Fields: VerifyFields,
    defaults: ({ scope }, today) => ({ retests: [emptyRetest(today, scope.scene)], note: '' }),
    request: ({ retests, ...typed }) => ({
      ...filledIn(typed),
      retests: Array.isArray(retests) ? retests.map(withClaims) : [],
    }),
  },
  reject: reasonForm,
  regress: {
    Fields: RegressFields,
    defaults: ({ scope }, today) => ({
      reason: '',
      withRetest: false,
      retest: emptyRetest(today, scope.scene),
    }),
    request: ({ reason, withRetest, retest }) => ({
      ...filledIn({ reason }),
      ...(withRetest === true ? { retest: withClaims(retest) } : {}),
    }),
  },
};
