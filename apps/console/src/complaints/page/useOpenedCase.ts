import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'ra-core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ComplaintRecord } from '@hutong/contract';
import { readComplaint } from '../../api/casework';
import { onChange } from '../../live/changes';
import type { OpenCase } from './open-case';

/** Opens a complaint and follows it: quietly while nothing is typed, else with an offer to load what is new. */
export function useOpenedCase(id: string): { open: OpenCase | null; error: unknown } {
  const cache = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const queryKey = useMemo(() => ['complaint', id], [id]);
  const { data: record, error } = useQuery({
    queryKey,
    queryFn: () => readComplaint(id),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [newest, setNewest] = useState<ComplaintRecord | null>(null);
  const typing = useRef(new Set<string>());

  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);

  const show = useCallback(
    (next: ComplaintRecord) => {
      cache.setQueryData<ComplaintRecord>(queryKey, (shown) =>
        shown && shown.revision > next.revision ? shown : next,
      );
      void cache.invalidateQueries({ queryKey: ['complaints'] });
      void cache.invalidateQueries({ queryKey: ['deadlines'] });
      void cache.invalidateQueries({ queryKey: ['desk'] });
    },
    [cache, queryKey],
  );
  const reload = useCallback(async () => show(await readComplaint(id)), [id, show]);
  const setTyping = useCallback((form: string, isTyping: boolean) => {
    if (isTyping) typing.current.add(form);
    else typing.current.delete(form);
  }, []);

  const shownRevision = record?.revision ?? 0;
  useEffect(
    () =>
      onChange(({ complaintId, revision }) => {
        if (complaintId !== id || revision <= shownRevision) return;
        const follow = async () => {
          const next = await readComplaint(id);
          if (typing.current.size > 0) setNewest(next);
          else show(next);
        };
        // What cannot be read now is read with the next change or the next visit.
        follow().catch(() => undefined);
      }),
    [id, shownRevision, show],
  );

  const open = useMemo(() => {
    if (!record) return null;
    const newer = newest && newest.revision > record.revision ? newest : null;
    return { record, newer, show, reload, setTyping };
  }, [record, newest, show, reload, setTyping]);
  return { open, error };
}
