import type { ComponentType } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Action } from '@hutong/casework';
import type { ComplaintRecord } from '@hutong/contract';
import { claimsOf } from '../../fields/claims';
import { filledIn, type Typed } from '../../fields/resolver';
import { AcceptFields } from './AcceptFields';
import { GrantExtensionFields, RequestExtensionFields } from './ExtensionFields';
import { MergeFields } from './MergeFields';
import { OrderRectificationFields } from './OrderRectificationFields';
import { NoteField, NotOursFields, QuestionFields, AnswerFields } from './TextFields';
import { ReasonFields, DisputeFields } from './TextFields';
import { RefuseFields } from './RefuseFields';
import { RespondFields } from './RespondFields';
import { ReturnFields } from './ReturnFields';
import { extensionIn } from './extension-fields';
import { responseDefaults, responseIn } from './response-fields';
import { retestDefaults, verificationIn } from './retest-fields';
import { VerifyFields } from './VerifyFields';

export interface ActionFieldsProps {
  readonly record: ComplaintRecord;
}

/** The form of an action: its fields, what they hold at first, and how they become a request. */
export interface ActionForm {
  readonly Fields: ComponentType<ActionFieldsProps>;
  readonly defaults: (record: ComplaintRecord, today: string) => FieldValues;
  readonly request: (typed: Typed) => Record<string, unknown>;
}

const withFiles = ({ files, ...typed }: Typed) => ({ ...filledIn(typed), files: claimsOf(files) });

const form = (
  Fields: ActionForm['Fields'],
  defaults: FieldValues,
  request: ActionForm['request'] = filledIn,
): ActionForm => ({
  Fields,
  defaults: () => defaults,
  request,
});
const noteOnly = form(NoteField, { note: '' });

/** One form per action. An action without one does not compile. */
export const actionForms: Record<Action, ActionForm> = {
  accept: {
    Fields: AcceptFields,
    defaults: (record) => ({ respondent: record.respondent?.slug ?? '', note: '' }),
    request: filledIn,
  },
  refuse: form(RefuseFields, { refusalGround: '', note: '' }),
  mergeInto: form(MergeFields, { target: '' }),
  undoMerge: noteOnly,
  acknowledge: noteOnly,
  respond: {
    Fields: RespondFields,
    defaults: (_record, today) => ({ response: responseDefaults(today), files: [] }),
    request: ({ response, files }) => ({ response: responseIn(response), files: claimsOf(files) }),
  },
  notOurs: form(NotOursFields, { responsible: '', reason: '' }),
  requestInformation: form(QuestionFields, { question: '' }),
  supply: form(AnswerFields, { answer: '', files: [] }, withFiles),
  lapse: noteOnly,
  confirm: noteOnly,
  dispute: form(DisputeFields, { reason: '', files: [] }, withFiles),
  verify: {
    Fields: VerifyFields,
    defaults: (record, today) => ({ by: 'retest', retest: retestDefaults(record, today), note: '' }),
    request: verificationIn,
  },
  return: form(ReturnFields, { reason: '', respondent: '' }),
  escalate: form(ReasonFields, { reason: '' }),
  requestExtension: {
    Fields: RequestExtensionFields,
    defaults: () => ({ days: '', reason: '' }),
    request: extensionIn,
  },
  grantExtension: {
    Fields: GrantExtensionFields,
    defaults: ({ extension }) => ({ days: String(extension?.days ?? ''), reason: '' }),
    request: extensionIn,
  },
  declineExtension: form(ReasonFields, { reason: '' }),
  orderRectification: form(OrderRectificationFields, { finding: '', task: '' }),
  withdraw: noteOnly,
  reopen: form(ReasonFields, { reason: '' }),
};

/** Actions after which somebody cannot easily go back, so that they are confirmed once more. */
export const confirmed: readonly Action[] = ['refuse', 'escalate', 'withdraw'];
