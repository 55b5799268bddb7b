import { toNestErrors } from '@hookform/resolvers';
import type { FieldValues, Resolver } from 'react-hook-form';
import { legalDateOf } from '@hutong/casework';
import { commitmentTransition, type CommitmentRecord } from '@hutong/contract';
import { resolverOf, type Typed } from '../../fields/resolver';
import { stepForms, type CommitmentStep } from './step-forms';
import { unmetCommitmentNeeds } from './unmet';
import { wrongRetests } from './wrong-retests';

/** What is sent for a step, from what was typed; `revision` is the one on the screen. */
export const stepRequest = (step: CommitmentStep, record: CommitmentRecord, typed: Typed): unknown => ({
  ...stepForms[step].request(typed),
  action: step,
  revision: record.revision,
});

/** Checks the form of a step as the server will: its shape by the contract, its needs by casework. */
export function stepResolver(
  step: CommitmentStep,
  record: CommitmentRecord,
  now: () => Date,
): Resolver<FieldValues> {
  const whole = resolverOf({
    shape: commitmentTransition,
    request: (typed) => stepRequest(step, record, typed),
    invalid: { sinceOn: 'required', announcedOn: 'required', sourceUrl: 'not_a_web_address' },
    more: (valid) => unmetCommitmentNeeds(valid, legalDateOf(now())),
  });
  return (typed, context, options) => {
    const wrong = wrongRetests(typed['retests']);
    if (wrong.length === 0) return whole(typed, context, options);
    const errors = Object.fromEntries(
      wrong.map(({ field, code }) => [field, { type: 'rule', message: code }]),
    );
    return { values: {}, errors: toNestErrors(errors, options) };
  };
}
