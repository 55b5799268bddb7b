import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import type { Assigned } from '@hutong/contract';
import { assign as send } from '../../api/casework';
import { useProblemText } from '../../i18n/useProblemText';

type Lines = readonly { readonly id: string; readonly revision: number | undefined }[];
export type FailedLine = Assigned['results'][number] & { readonly code: string };

/** Assigns complaints to somebody, or with null to nobody; answers the lines for which it did not work. */
export function useAssignments() {
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const assign = async (lines: Lines, assignee: string | null): Promise<FailedLine[]> => {
    try {
      const complaints = lines.map(({ id, revision }) => ({ id, revision }));
      const { results } = await send({ complaints, assignee });
      return results.flatMap((line) => (line.code === null ? [] : [{ ...line, code: line.code }]));
    } catch (error) {
      if (!(await logoutIfAccessDenied(error))) notify(problemText(error), { type: 'error' });
      return lines.map(({ id }) => ({ id, revision: null, code: 'not_sent' }));
    } finally {
      void cache.invalidateQueries({ queryKey: ['complaints'] });
      void cache.invalidateQueries({ queryKey: ['desk'] });
    }
  };
  return { assign };
}
