import type { Keeping } from '@hutong/casework';

/** Colour beside the word, never instead of it. */
export const keepingTones: Record<Keeping, string> = {
  pending: 'info.main',
  kept: 'success.main',
  late: 'warning.main',
  lapsed: 'error.main',
  regressed: 'error.main',
};
