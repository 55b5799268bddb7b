/** Which lines of the whole list a page shows, counted from one. */
export function rangeOf(page: number, perPage: number, lines: number): { from: number; to: number } {
  const before = (page - 1) * perPage;
  return { from: before + 1, to: before + lines };
}
