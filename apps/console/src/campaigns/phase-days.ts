import { daysBetween, type LegalDate, type Phase } from '@hutong/casework';

/** A phase with its length and where it stands on a day. */
export interface PhaseShare extends Phase {
  readonly days: number;
  readonly standing: 'past' | 'current' | 'ahead';
}

/** The days from one to another, both included. */
export const daysFromTo = (from: LegalDate, to: LegalDate): number => daysBetween(from, to) + 1;

/** How much of a campaign each phase takes, and which of them a day belongs to. */
export const phaseShares = (phases: readonly Phase[], today: LegalDate): PhaseShare[] =>
  phases.map((phase) => ({
    ...phase,
    days: daysFromTo(phase.startsOn, phase.endsOn),
    standing: phase.endsOn < today ? 'past' : phase.startsOn > today ? 'ahead' : 'current',
  }));

/** Where the middle of a day lies between the first and the last, in per cent; null outside of them. */
export function placeOf(day: LegalDate, startsOn: LegalDate, endsOn: LegalDate): number | null {
  if (day < startsOn || day > endsOn) return null;
  return ((daysFromTo(startsOn, day) - 0.5) / daysFromTo(startsOn, endsOn)) * 100;
}
