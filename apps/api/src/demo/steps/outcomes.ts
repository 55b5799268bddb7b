import { type ComplaintKind, type Outcome } from '@hutong/casework';
import { type Worth } from '../story/beats';

const inTurn: Record<ComplaintKind, Record<Worth, readonly Outcome[]>> = {
  blocked_link: {
    good: ['unblocked', 'unblocked', 'partially_unblocked', 'unblocked'],
    grounds: ['maintained', 'not_responsible', 'maintained'],
    weak: [
      'not_reproduced',
      'maintained',
      'partially_unblocked',
      'maintained',
      'not_reproduced',
      'unblocked',
    ],
    any: ['unblocked', 'maintained', 'not_reproduced', 'unblocked', 'not_responsible', 'partially_unblocked'],
  },
  harmful_link: {
    good: ['blocked', 'source_restricted', 'blocked', 'warning_added'],
    grounds: ['no_harm_found', 'not_responsible'],
    weak: ['warning_added', 'no_harm_found', 'source_restricted'],
    any: ['blocked', 'warning_added', 'source_restricted', 'not_responsible'],
  },
};

/** Gives outcomes in turn, so that each comes up as often as it should. */
export function outcomesInTurn(): (kind: ComplaintKind, worth: Worth) => Outcome {
  const given = new Map<string, number>();
  return (kind, worth) => {
    const list = inTurn[kind][worth];
    const turn = given.get(`${kind} ${worth}`) ?? 0;
    given.set(`${kind} ${worth}`, turn + 1);
    return list[turn % list.length] ?? 'not_responsible';
  };
}
