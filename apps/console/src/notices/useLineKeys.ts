import { useKeys } from '../layout/keys';

/** Keys of the lines: up and down, mark as read. Enter follows the line's own link. */
export function useLineKeys(): void {
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    x: () => currentLine()?.querySelector<HTMLElement>('[data-mark]')?.click(),
  });
}

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const currentLine = () => document.activeElement?.closest<HTMLElement>('[data-row]');

/** Moves the focus to a neighbouring line; from anywhere else to the first. */
function move(by: 1 | -1): void {
  const all = lines();
  const at = all.findIndex((line) => line.contains(document.activeElement));
  const link = all[at < 0 ? 0 : at + by]?.querySelector<HTMLElement>('[data-row-link]');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
