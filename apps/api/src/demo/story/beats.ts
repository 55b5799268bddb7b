import { type Action, type ComplaintKind } from '@hutong/casework';

export type Performer = 'officer' | 'supervisor' | 'handler' | 'lead' | 'affected' | 'complainant' | 'system';

/** What a response is worth: it settles the matter, stands on grounds, or leaves something to object to. */
export type Worth = 'good' | 'grounds' | 'weak' | 'any';

/** One thing that happens in a case. */
export interface Beat {
  readonly by: Performer;
  readonly does: Action | 'assign' | 'statement' | 'note';
  /** Days after the beat before, at least and at most: working days for staff, calendar days for complainants. */
  readonly after: readonly [least: number, most: number];
  /** Only of `respond`. */
  readonly worth?: Worth;
}

/** What happens in a case after filing, and how many cases of each kind go that way. */
export interface Story {
  readonly id: string;
  readonly cases: Record<ComplaintKind, number>;
  readonly beats: readonly Beat[];
}

const beatOf =
  (by: Performer) =>
  (does: Beat['does'], least: number, most = least, worth?: Worth): Beat => ({
    by,
    does,
    after: [least, most],
    ...(worth ? { worth } : {}),
  });

export const officer = beatOf('officer');
export const supervisor = beatOf('supervisor');
export const handler = beatOf('handler');
export const lead = beatOf('lead');
export const affected = beatOf('affected');
export const complainant = beatOf('complainant');
/** The portal acts when a clock has run out; when that is, the timetable knows. */
export const system = beatOf('system');

/** A story of so many cases about blocked and so many about harmful links. */
export const story = (id: string, blocked: number, harmful: number, ...beats: Beat[]): Story => ({
  id,
  cases: { blocked_link: blocked, harmful_link: harmful },
  beats,
});
