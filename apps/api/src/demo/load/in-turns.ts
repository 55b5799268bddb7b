/** Does the work for each of a list, so many at a time, beginning in order. Stops at the first error and throws it. */
export async function inTurns<T>(
  list: readonly T[],
  atATime: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = list.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const one of waiting) {
      if (failures.length > 0) return;
      await work(one).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  if (failures.length > 0) throw failures[0];
}
