/** Lets at most `atOnce` pieces of work run at the same time; the others wait in the order in which they came. */
export function takeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  const enter = () =>
    new Promise<void>((resolve) => (free > 0 ? (free--, resolve()) : waiting.push(resolve)));
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
