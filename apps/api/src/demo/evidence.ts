import { type LegalDate } from '@hutong/casework';
import { type Draw } from './draw';

/** What a file of the demo shows; `load` draws it. */
export const evidenceForms = ['block_page', 'chat', 'report'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];

/** A file that is attached to a filing or to a step. */
export interface PlannedEvidence {
  readonly name: string;
  readonly form: EvidenceForm;
}

/** Screenshots of a complainant; many have none. */
export function evidenceOfBlock(day: LegalDate, draw: Draw): PlannedEvidence[] {
  const shots: PlannedEvidence[] = [
    { name: `Screenshot_${compact(day)}_${draw.code(6, '0123456789')}.png`, form: 'block_page' },
    { name: `微信图片_${compact(day)}${draw.code(6, '0123456789')}.png`, form: 'chat' },
  ];
  return shots.slice(0, draw.one([0, 0, 0, 0, 1, 1, 2]));
}

/** One screenshot that answers a question or supports an objection. */
export function screenshot(day: LegalDate, draw: Draw): PlannedEvidence[] {
  return [{ name: `补充截图_${compact(day)}_${draw.code(4, '0123456789')}.png`, form: 'block_page' }];
}

/** What a platform attaches to a statement of grounds. */
export function reportOfGrounds(day: LegalDate, draw: Draw): PlannedEvidence[] {
  return [{ name: `核查报告-${compact(day)}-${draw.code(3, '0123456789')}.pdf`, form: 'report' }];
}

const compact = (day: LegalDate) => day.replaceAll('-', '');
