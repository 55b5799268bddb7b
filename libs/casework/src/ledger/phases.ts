import { addDays, type LegalDate } from '../clocks/legal-date';
import type { NeedProblem } from '../workflow/errors';
import { problemsUnless } from '../workflow/texts';
import { type PhaseKind, phaseKinds } from './words';

/** A phase of a campaign, both days included. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
}

export interface Frame {
  readonly startsOn?: LegalDate;
  readonly endsOn?: LegalDate;
  readonly phases?: readonly Phase[];
}

/** A campaign's phases, each once, in their order, without gap or overlap, from its first day to its last. */
export function frameProblems({ startsOn, endsOn, phases = [] }: Frame): NeedProblem[] {
  if (!startsOn || !endsOn || endsOn <= startsOn) return [{ code: 'need_campaign_days', field: '/endsOn' }];
  const kinds = phases.map(({ kind }) => kind);
  if (kinds.join() !== phaseKinds.join()) return [{ code: 'need_phases', field: '/phases' }];
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    const begins = before ? addDays(before.endsOn, 1) : startsOn;
    const field = `/phases/${index}`;
    return [
      ...problemsUnless(phase.startsOn === begins, 'need_phase_follows', `${field}/startsOn`),
      ...problemsUnless(phase.endsOn >= phase.startsOn, 'need_campaign_days', `${field}/endsOn`),
      ...problemsUnless(
        index < phases.length - 1 || phase.endsOn === endsOn,
        'need_phase_follows',
        `${field}/endsOn`,
      ),
    ];
  });
}

/** The phase of a day; null before the first and after the last. */
export function phaseOn(phases: readonly Phase[], day: LegalDate): PhaseKind | null {
  return phases.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)?.kind ?? null;
}

/** Lengths that six months usually have: one for mobilisation, then two by two. Shares of the whole, in their order. */
const usualShares: readonly number[] = [0.08, 0.22, 0.4, 0.2, 0.1];

/** A proposal of phases for days of a campaign, which people change. */
export function proposedPhases(startsOn: LegalDate, endsOn: LegalDate): Phase[] {
  const days = Math.max(phaseKinds.length, daysBetween(startsOn, endsOn) + 1);
  let from = startsOn;
  let shareUntil = 0;
  return phaseKinds.map((kind, index) => {
    shareUntil += usualShares[index] ?? 0;
    // Each phase has a day at least, and leaves one to each that follows.
    const latest = days - phaseKinds.length + index;
    const proposed = addDays(startsOn, Math.min(latest, Math.max(index, Math.round(days * shareUntil) - 1)));
    const isLast = index === phaseKinds.length - 1;
    const to = isLast ? endsOn : proposed < from ? from : proposed;
    const phase = { kind, startsOn: from, endsOn: to };
    from = addDays(to, 1);
    return phase;
  });
}

const daysBetween = (from: LegalDate, to: LegalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
