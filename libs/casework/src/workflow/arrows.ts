/** An arrow of a diagram, with every action that goes that way. */
export interface Arrow<S extends string, A extends string> {
  readonly from: S;
  readonly to: S;
  readonly by: readonly A[];
}

/** One arrow per pair of states. */
export function arrowsOf<S extends string, A extends string>(
  drawn: readonly A[],
  stepsOf: (action: A) => readonly (readonly [S, S])[],
): Arrow<S, A>[] {
  const arrows: { from: S; to: S; by: A[] }[] = [];
  for (const action of drawn)
    for (const [from, to] of stepsOf(action)) {
      const arrow = arrows.find((one) => one.from === from && one.to === to);
      if (arrow) arrow.by.push(action);
      else arrows.push({ from, to, by: [action] });
    }
  return arrows;
}
