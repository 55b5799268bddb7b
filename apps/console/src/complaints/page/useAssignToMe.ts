import { useNotify } from 'ra-core';
import { useLabels } from '../../i18n/useLabels';
import { useAssignments } from '../list/useAssignments';
import { useOpenCase } from './open-case';

/** Takes the open complaint on one's own desk. */
export function useAssignToMe(): () => Promise<void> {
  const { record: words } = useLabels();
  const { record, reload } = useOpenCase();
  const { assign } = useAssignments();
  const notify = useNotify();
  return async () => {
    const failures = await assign([record], 'me');
    await reload().catch(() => undefined);
    if (failures.length === 0) notify(words.assignedMe, { type: 'success' });
  };
}
