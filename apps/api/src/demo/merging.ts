import { type FileComplaintInput } from '@hutong/contract';
import { type PlannedComplaint } from './steps/planned';
import { type PlacedBeat } from './steps/steps';

/**
 * The key of the case that another one joins: about the same platform, of the same kind, filed before, member of no
 * other; of those one that is still open, in the same scene and with the same type of link where there is one. Empty
 * when nothing is merged. Throws when there is nothing to join.
 */
export function mergeTargetFor(
  filing: FileComplaintInput,
  beats: readonly PlacedBeat[],
  planned: readonly PlannedComplaint[],
): string {
  const merge = beats.find(({ beat }) => beat.does === 'mergeInto');
  if (!merge) return '';
  const [best] = planned
    .filter((one) => one.filing.kind === filing.kind && one.filing.respondent === filing.respondent)
    .filter((one) => one.filedAt < merge.at && !cannotBeJoined(one))
    .sort((one, other) => likeness(other, filing) - likeness(one, filing));
  if (!best) throw new Error('No case to join.');
  return best.key;
}

/** In a cluster already, or handed back, so that nobody is complained about at the moment. */
const cannotBeJoined = ({ steps }: PlannedComplaint) =>
  steps.some((step) => step.kind === 'transition' && ['mergeInto', 'notOurs'].includes(step.request.action));

const closing: readonly string[] = ['refuse', 'lapse', 'confirm', 'verify', 'withdraw'];

function likeness({ filing, steps }: PlannedComplaint, other: FileComplaintInput): number {
  const last = steps.findLast(({ kind }) => kind === 'transition');
  const closed = last?.kind === 'transition' && closing.includes(last.request.action);
  return (
    (closed ? 0 : 4) + (filing.scene === other.scene ? 2 : 0) + (filing.linkType === other.linkType ? 1 : 0)
  );
}
