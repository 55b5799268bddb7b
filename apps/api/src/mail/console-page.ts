import type { Matter } from './addressee';

/** Where the console shows what somebody is told of. */
export const consolePage: Record<Matter, (id: string) => string> = {
  complaint: (id) => `/console/complaints/${id}/show`,
  campaign: (id) => `/console/campaigns/${id}`,
  task: (id) => `/console/tasks/${id}`,
  self_inspection: (id) => `/console/self-inspections/${id}`,
  commitment: (id) => `/console/commitments/${id}`,
};
