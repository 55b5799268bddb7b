/** A menu is drawn at the end of the page; this gives it a landmark of its own, so that it is not lost there. */
export const menuSlots = (label: string) => ({ paper: { role: 'region', 'aria-label': label } });
