import type { OwnPortal } from './portal';

/** The portal that all specs share, for whoever ends it. */
export const shared: { portal: OwnPortal | null } = { portal: null };
