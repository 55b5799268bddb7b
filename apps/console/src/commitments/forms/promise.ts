import type { FieldValues } from 'react-hook-form';
import type { CommitmentRecord } from '@hutong/contract';
import { filledIn, type Typed } from '../../fields/resolver';

/** An empty promise; of the kind that is promised most, and with the days left open. */
export const emptyPromise: FieldValues = {
  promise: { zh: '', en: '' },
  source: '',
  sourceUrl: '',
  announcedOn: '',
  promisedOn: '',
  promises: 'open',
  target: '',
  linkType: '',
  scene: '',
};

/** What was recorded, to be put right. */
export const promiseOf = (record: CommitmentRecord): FieldValues => ({
  promise: record.promise,
  source: record.source,
  sourceUrl: record.sourceUrl ?? '',
  announcedOn: record.announcedOn,
  promisedOn: record.promisedOn ?? '',
  promises: record.promises,
  target: record.scope.target?.slug ?? '',
  linkType: record.scope.linkType ?? '',
  scene: record.scope.scene ?? '',
});

const mayBeNothing = ['sourceUrl', 'promisedOn', 'target', 'linkType', 'scene'] as const;

/** A promise as the API takes it: what was emptied is sent as nothing, so that it goes. */
export function promiseIn(typed: Typed): Record<string, unknown> {
  const filled = filledIn(typed);
  const nothing = mayBeNothing.filter((field) => filled[field] === undefined);
  return {
    promise: {},
    ...filled,
    ...Object.fromEntries(nothing.map((field) => [field, null])),
  };
}
