import type { FieldValues } from 'react-hook-form';
import type { Scene } from '@hutong/casework';
import { setupDefaults } from '../../complaints/forms/response-fields';
import { claimsOf } from '../../fields/claims';
import { filledIn, type Typed } from '../../fields/resolver';

/** An empty re-test, of today and of the scene that is in question. */
export const emptyRetest = (today: string, scene: Scene | null): FieldValues => ({
  ...setupDefaults,
  scene: scene ?? '',
  result: '',
  retestedOn: today,
  note: '',
  files: [],
});

/** A re-test as the API takes it. */
export function retestIn(typed: unknown): Record<string, unknown> {
  const { files, ...filled } = filledIn(typed);
  return { ...filled, files: claimsOf(files) };
}

/** What is typed beside files, as the API takes both. */
export const withClaims = ({ files, ...typed }: Typed): Record<string, unknown> => ({
  ...filledIn(typed),
  files: claimsOf(files),
});
