import type { MarkRead, Notice } from '@hutong/contract';
import { addresses } from '../deadlines/subject';
import { addressOf } from './view';

/** What a notice is about: a complaint, or a record of the ledger. */
export interface About {
  readonly number: string;
  /** A domain is no word of any language. */
  readonly title: string;
  readonly isDomain: boolean;
  /** Its page. */
  readonly to: string;
  /** All notices about it. */
  readonly notices: string;
}

/** Null when it cannot be seen any more. */
export function aboutOf({ complaint, record }: Notice): About | null {
  if (complaint) {
    const { id, caseNumber: number, domain: title } = complaint;
    const notices = addressOf({ tab: 'all', complaintId: id, recordId: null });
    return { number, title, isDomain: true, to: addresses.complaint(id), notices };
  }
  if (!record) return null;
  const { id, kind, number, title } = record;
  const notices = addressOf({ tab: 'all', complaintId: null, recordId: id });
  return { number, title, isDomain: false, to: addresses[kind](id), notices };
}

/** All of what it is about, or where that is gone the notice alone. */
export function allAbout({ id, complaint, record }: Notice): MarkRead {
  if (complaint) return { complaintId: complaint.id };
  return record ? { recordId: record.id } : { ids: [id] };
}
