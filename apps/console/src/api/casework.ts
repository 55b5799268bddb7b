import {
  assigned,
  complaintRecord,
  complaintSummary,
  desk,
  savedView,
  uploaded,
  type writeSavedView,
  type Assign,
  type ComplaintRecord,
  type ComplaintSummary,
  type TransitionRequest,
  type WriteStatement,
} from '@hutong/contract';
import type { Locale } from '@hutong/casework';
import { z } from 'zod';
import { queryString, sortWord, type ListState, type Query } from './query';
import { apiRoot, request } from './request';

/** Does an action of the workflow; answers the complaint as it is now, or nothing where it is no longer ours to see. */
export const doAction = (id: string, body: TransitionRequest): Promise<ComplaintRecord | null | undefined> =>
  request(`/complaints/${id}/transitions`, complaintRecord.nullish(), { method: 'POST', body });

export const writeStatement = (id: string, body: WriteStatement): Promise<ComplaintRecord> =>
  request(`/complaints/${id}/statements`, complaintRecord, { method: 'POST', body });

export const readComplaint = (id: string): Promise<ComplaintRecord> =>
  request(`/complaints/${id}`, complaintRecord);

export const assign = (body: Assign) =>
  request('/complaints/assignments', assigned, { method: 'POST', body });

const neighbours = z.object({ previous: z.string().nullable(), next: z.string().nullable() });

/** The complaints before and behind one in the list from which it was opened. */
export const readNeighbours = (id: string, { filters, sort }: ListState) =>
  request(`/complaints/${id}/neighbours`, neighbours, { query: { ...filters, sort: sortWord(sort) } });

export const readDesk = () => request('/desk', desk);

const views = z.union([
  z.array(savedView),
  z.object({ items: z.array(savedView) }).transform(({ items }) => items),
]);
export const readSavedViews = () => request('/saved-views', views);
export const saveView = (body: z.input<typeof writeSavedView>) =>
  request('/saved-views', savedView, { method: 'POST', body });
export const forgetView = (id: string) => request(`/saved-views/${id}`, z.unknown(), { method: 'DELETE' });

export function uploadFile(file: File) {
  const body = new FormData();
  body.append('file', file);
  return request('/files', uploaded, { method: 'POST', body });
}

/** The whole list as CSV, with the filters and in the language of the screen. */
export const exportAddress = ({ filters, sort }: ListState, lang: Locale) =>
  `${apiRoot}/complaints/export.csv${queryString({ ...filters, sort: sortWord(sort), lang })}`;

export const originalAddress = (fileId: string) => `${apiRoot}/files/${fileId}/original`;
export const shownAddress = (fileId: string) => `${apiRoot}/files/${fileId}/shown`;

const found = z.object({ items: z.array(complaintSummary) });

/** Complaints that one could be merged into: by search, or the open ones about the same domain and platform. */
export async function findMergeTargets(
  { registrableDomain, respondent }: ComplaintRecord,
  sought: string,
): Promise<ComplaintSummary[]> {
  const same = sought ? { q: sought } : { domain: registrableDomain, respondent: respondent?.slug };
  return findComplaints({ ...same, open: 'true', sort: 'filed', limit: 8 });
}

/** The first complaints that a query finds. */
export const findComplaints = async (query: Query): Promise<ComplaintSummary[]> =>
  (await request('/complaints', found, { query })).items;
