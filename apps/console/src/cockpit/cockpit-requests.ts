import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { cockpit } from '@hutong/contract';
import { queryString } from '../api/query';
import { apiRoot, request } from '../api/request';

export const cockpitKey = ['cockpit'] as const;
/** Also where nothing is heard of changes, the page is never older than this. */
const freshMs = 30_000;

/** All numbers of a campaign; null: not known yet of which. */
export const useCockpit = (campaign: string | null) =>
  useQuery({
    queryKey: [...cockpitKey, campaign],
    queryFn: () => request(`/campaigns/${campaign ?? ''}/cockpit`, cockpit),
    enabled: campaign !== null,
    refetchInterval: freshMs,
    placeholderData: keepPreviousData,
  });

/** The report of the seven days that end on `to`; in the language of the screen. */
export const reportAddress = (campaign: string, kind: 'pdf' | 'xlsx', to: string, locale: string) =>
  `${apiRoot}/campaigns/${campaign}/report.${kind}${queryString({ to, locale })}`;
