import { useNotify } from 'ra-core';
import { useLabels } from '../../i18n/useLabels';
import { useKeys } from '../../layout/keys';
import { useAssignments } from './useAssignments';
import { useComplaintList } from './useComplaintList';
import { useMayAssign } from './useMayAssign';

export const searchFieldId = 'complaints-search';

/** Keys of the list: up and down the lines, select, assign to me, search. Enter follows the line's own link. */
export function useListKeys(): void {
  const { list } = useLabels();
  const { data = [], onToggleItem } = useComplaintList();
  const mayAssign = useMayAssign();
  const { assign } = useAssignments();
  const notify = useNotify();

  const assignToMe = async () => {
    const row = currentRow();
    const complaint = data.find(({ id }) => id === row);
    if (!complaint || !mayAssign) return;
    const failures = await assign([complaint], 'me');
    if (failures.length === 0) notify(list.assignedResult(1, 0), { type: 'success' });
  };
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    x: () => {
      const row = currentRow();
      if (row && mayAssign) onToggleItem(row);
    },
    a: () => void assignToMe(),
    '/': () => document.getElementById(searchFieldId)?.focus(),
  });
}

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const currentRow = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];

/** Moves the focus to the link of a neighbouring line; from anywhere else to the first. */
export function move(by: 1 | -1): void {
  const all = lines();
  const at = all.findIndex((line) => line.contains(document.activeElement));
  const next = all[at < 0 ? 0 : at + by];
  const link = next?.querySelector<HTMLElement>('[data-row-link]');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
