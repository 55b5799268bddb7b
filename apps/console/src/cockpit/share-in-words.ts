/** Per cent of a share, rounded down: nothing is reached before it is. Null where there is nothing to take a share of. */
export const percentOf = ({ value, of }: { readonly value: number; readonly of: number }): number | null =>
  of === 0 ? null : Math.floor((value / of) * 100);
