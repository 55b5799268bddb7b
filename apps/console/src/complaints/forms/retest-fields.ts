import type { FieldValues } from 'react-hook-form';
import type { Scene } from '@hutong/casework';
import type { ComplaintRecord } from '@hutong/contract';
import { filledIn, type Typed } from '../../fields/resolver';
import { setupDefaults } from './response-fields';

/** A re-test begins with what the complainant reported, because that is what is to be tried again. */
export const retestDefaults = (record: ComplaintRecord, today: string): FieldValues => ({
  app: record.app ?? '',
  appVersion: '',
  os: record.os ?? '',
  scene: record.scene,
  network: '',
  result: '',
  retestedOn: today,
  note: '',
});

/** An empty re-test of the ledger, of today and of the scene that is in question. */
export const emptyRetest = (today: string, scene: Scene | null): FieldValues => ({
  ...setupDefaults,
  scene: scene ?? '',
  result: '',
  retestedOn: today,
  note: '',
  files: [],
});

/** Either a re-test or accepted grounds, never both. */
export function verificationIn({ by, retest, note }: Typed): Record<string, unknown> {
  const filled = filledIn({ retest, note });
  return by === 'grounds' ? { note: filled['note'], groundsAccepted: true } : filled;
}
