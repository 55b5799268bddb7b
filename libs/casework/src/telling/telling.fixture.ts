import { readingSides } from '../words/roles';
import type { Telling } from './telling';

export const everySide = readingSides;

/** Respondent, affected platform, regulator, complainant: who of each side is told. */
export function whoIsTold(told: readonly Telling[]): string {
  return (['respondent', 'affected', 'regulator', 'complainant'] as const)
    .map((side) => {
      const one = told.find((telling) => telling.side === side);
      return one ? (side === 'complainant' ? 'told' : one.whom) : '–';
    })
    .join(' ');
}
