import type { DayLook } from './months';

/** How kinds of days look; a letter says the same for those who see no colours. */
export const looks: Record<DayLook, object> = {
  off: { bgcolor: 'error.main', color: 'error.contrastText', fontWeight: 650 },
  workday: { bgcolor: 'info.main', color: 'info.contrastText', fontWeight: 650 },
  weekend: { color: 'text.secondary', bgcolor: 'action.hover' },
  ordinary: {},
};
