import type { FieldValues, Resolver } from 'react-hook-form';
import {
  selfInspectionWorkflow,
  unmetLedgerNeeds,
  type LedgerPayload,
  type SelfInspectionAction,
} from '@hutong/casework';
import {
  selfInspectionTransition,
  type SelfInspectionRecord,
  type SelfInspectionTransition,
} from '@hutong/contract';
import { fieldAt } from '../api/problem';
import { claimsOf } from '../fields/claims';
import { resolverOf, type Typed } from '../fields/resolver';

/** The form of a platform as it holds what was saved last. */
export const answerTyped = ({ answer, text, measures }: SelfInspectionRecord): FieldValues => ({
  action: 'submit',
  answer: answer ?? '',
  text,
  measures,
  files: [],
});

/** The officer's form: where a problem was found, an item is proposed out of the platform's own words. */
export const checkTyped = (
  { answer, scenario, text }: SelfInspectionRecord,
  lang: 'zh' | 'en',
): FieldValues => ({
  finding: '',
  list: answer === 'problem_found',
  item: {
    title: scenario.name[lang].slice(0, mostTitle),
    demand: answer === 'problem_found' ? text : '',
  },
});
const mostTitle = 120;

/** Saves a draft or hands in, as `action` says. */
export const answerRequest = ({ action, answer, text, measures, files }: Typed, revision: number) => ({
  action,
  revision,
  answer: answer === '' ? null : answer,
  text,
  measures,
  files: claimsOf(files),
});

export const checkRequest = ({ finding, list, item }: Typed, revision: number) => ({
  action: 'check',
  revision,
  finding,
  item: list === true ? item : null,
});

export const returnRequest = ({ reason }: Typed, revision: number) => ({
  action: 'return',
  revision,
  reason,
});

type RequestOf = (typed: Typed, revision: number) => unknown;

/** Checks a step as the server will: its shape, and for handing in and checking what casework asks for. */
export const inspectionResolver =
  (request: RequestOf, today: string): Resolver<FieldValues> =>
  (typed, context, options) =>
    resolverOf<SelfInspectionTransition>({
      shape: selfInspectionTransition,
      // Which revision it is does not matter to the shape.
      request: (values) => request(values, 1),
      more: ({ action, ...payload }) => unmet(action, payload, today),
    })(typed, context, options);

function unmet(action: SelfInspectionAction, payload: LedgerPayload, today: string) {
  return unmetLedgerNeeds(selfInspectionWorkflow[action].needs, {
    ...{ today, payload, campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 },
  }).map(({ code, field }) => ({ code, field: fieldAt(field) }));
}
