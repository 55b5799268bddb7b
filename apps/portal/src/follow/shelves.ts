import { createFileShelf, type FileShelf } from '../files/file-shelf';

const shelves = new Map<string, FileShelf>();

/** The files of a form on the page of a case: the same while the portal is open, so uploads go on. */
export function shelfOf(name: string): FileShelf {
  const known = shelves.get(name);
  if (known) return known;
  const shelf = createFileShelf(name);
  shelves.set(name, shelf);
  return shelf;
}
